package io.dateline.articles.metadata;

import io.dateline.articles.block.Span;

/**
 * A field with the part of the page that gave it.
 *
 * @param name the field: "headline"
 * @param value the value as text
 * @param source the part of the page: "json-ld", "meta og:title", "text", "byline" …
 * @param rawSpan the place in the decoded page, or null if the value stands in markup
 * @param confidence 0 to 1; an estimate of the rule, not calibrated
 */
public record MetadataField(
    String name, String value, String source, Span rawSpan, double confidence) {}
