package io.dateline.articles.metadata;

import io.dateline.articles.block.Span;

/**
 * Where a field was read.
 *
 * @param name the field: "headline"
 * @param value as text
 * @param source where in the page: "json-ld", "meta og:title", "text", "byline" …
 * @param rawSpan in the decoded page, or null where it stands in markup
 * @param confidence 0 to 1; a rule's own estimate until it is calibrated
 */
public record MetadataField(
    String name, String value, String source, Span rawSpan, double confidence) {}
