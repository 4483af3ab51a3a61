package io.dateline.articles.page;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.Span;

/** The label of a stretch of an article's text. */
public record TextPart(BlockLabel label, Span span) {}
