package io.dateline.articles.page;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.Span;

/** Which stretch of an article's text is what. */
public record TextPart(BlockLabel label, Span span) {}
