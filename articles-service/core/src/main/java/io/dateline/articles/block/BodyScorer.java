package io.dateline.articles.block;

/**
 * Scores how likely each block of a page belongs to its story. A new model implements this
 * interface; everything else of the labelling stays.
 */
@FunctionalInterface
public interface BodyScorer {

  /** Returns a probability for each block, in the order of the blocks. */
  double[] score(PageLayout page);
}
