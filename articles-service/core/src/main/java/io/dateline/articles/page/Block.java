package io.dateline.articles.page;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.Span;

/**
 * What became of one stretch of the page.
 *
 * @param kept whether it is in the article's text
 * @param reason why it is kept or dropped, in a few words
 * @param rawSpan where it stands in the decoded page
 */
public record Block(BlockLabel label, boolean kept, String reason, String text, Span rawSpan) {}
