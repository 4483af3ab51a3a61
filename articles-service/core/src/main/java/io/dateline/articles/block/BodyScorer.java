package io.dateline.articles.block;

/**
 * Tells how likely each block of a page belongs to its story. The seam between rules and trained
 * models: both see the same {@link PageLayout}.
 */
@FunctionalInterface
public interface BodyScorer {

  /** A probability for each block, in the order of the blocks. */
  double[] score(PageLayout page);
}
