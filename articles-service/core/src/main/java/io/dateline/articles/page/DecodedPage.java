package io.dateline.articles.page;

/**
 * The characters of a page.
 *
 * @param text without byte order mark, NUL and lone surrogates
 * @param charset the IANA name of the charset that was used
 * @param withReplacements whether U+FFFD replaces bytes that are no characters in that charset, or
 *     characters that PostgreSQL cannot store
 */
public record DecodedPage(String text, String charset, boolean withReplacements) {}
