package io.dateline.articles.page;

/**
 * A page's characters.
 *
 * @param text without byte order mark, NUL and lone surrogates
 * @param charset the IANA name of the charset that was used
 * @param withReplacements whether something that is no character in that charset, or that no
 *     database can hold, became U+FFFD
 */
public record DecodedPage(String text, String charset, boolean withReplacements) {}
