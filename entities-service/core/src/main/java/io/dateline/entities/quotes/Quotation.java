package io.dateline.entities.quotes;

import io.dateline.entities.text.Span;

/**
 * The words between two quotation marks. The filter decides whether they are a quote.
 *
 * @param outer the span with the marks
 * @param inner the span without the marks
 * @param open whether the paragraph has no closing mark, so that the next paragraph goes on with
 *     the quotation
 */
record Quotation(Span outer, Span inner, boolean open) {}
