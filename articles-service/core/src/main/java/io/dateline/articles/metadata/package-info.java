/**
 * Owns the metadata of a page. Each field has an extractor ({@code HeadlineExtractor}, {@code
 * BylineExtractor}, {@code PublishedAtExtractor}, …), which reads HTML metadata and bare text alike
 * and names its source; {@code MetadataReader} runs them in their order over a {@code
 * LabelledPage}. {@code DateText}, {@code AuthorNames}, {@code BylineText} and {@code TimeZones}
 * recognize dates, names and zones in text; {@code DateEvidence} decides how ambiguous dates are
 * read; {@code JsonLd} reads JSON-LD. A field that the page does not have is null. Plain Java and
 * Jackson; uses {@code block} for the blocks and {@code language} for the word lists.
 */
package io.dateline.articles.metadata;
