package io.dateline.articles.page;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.Span;

/**
 * A stretch of the page with its label.
 *
 * @param kept whether the article's text has it
 * @param reason why it is kept or dropped, in a few words
 * @param rawSpan its place in the decoded page
 */
public record Block(BlockLabel label, boolean kept, String reason, String text, Span rawSpan) {}
