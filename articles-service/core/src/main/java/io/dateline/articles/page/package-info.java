/**
 * Owns the reading of a raw page into an article: {@code PageReader} runs all steps, {@code
 * PageDecoder} makes characters of bytes, {@code ArticleText} makes the text that all later spans
 * point into; {@code RawPage} is the input and {@code ParsedPage} the result. Plain Java; uses
 * {@code block}, {@code metadata} and {@code language}.
 */
package io.dateline.articles.page;
