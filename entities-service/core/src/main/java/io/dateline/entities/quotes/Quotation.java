package io.dateline.entities.quotes;

import io.dateline.entities.text.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks
 * @param inner without them
 * @param open whether no closing mark stands in its paragraph: the next one goes on with it
 */
record Quotation(Span outer, Span inner, boolean open) {}
