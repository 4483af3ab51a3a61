package io.dateline.articles.nearduplicate;

/**
 * The number of shingles that two texts share.
 *
 * @param shared shingles that both texts have
 * @param one shingles of the one text
 * @param other shingles of the other text
 */
public record ShingleOverlap(int shared, int one, int other) {

  /** Resemblance of copies: half of all shingles of the two texts. */
  private static final double MIN_RESEMBLANCE = 0.5;

  /**
   * Containment of a copy that was cut: most of the shorter text, if the shorter is no small part
   * of the longer.
   */
  private static final double MIN_CONTAINMENT = 0.7;

  private static final double MIN_RESEMBLANCE_OF_CUT_COPY = 0.25;

  /** Returns the share of the shingles of either text that both have (Jaccard), 0 to 1. */
  public double resemblance() {
    int all = one + other - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Returns the share of the shorter text's shingles that the longer text has, 0 to 1. */
  public double containment() {
    int shorter = Math.min(one, other);
    return shorter == 0 ? 0 : (double) shared / shorter;
  }

  /**
   * Returns whether one text is a copy of the other. A round-up that holds a whole report among
   * many is no copy: it would join unrelated reports in one group.
   */
  public boolean isCopy() {
    return resemblance() >= MIN_RESEMBLANCE
        || (containment() >= MIN_CONTAINMENT && resemblance() >= MIN_RESEMBLANCE_OF_CUT_COPY);
  }
}
