package io.dateline.articles.nearduplicate;

/**
 * How much of two texts is the same.
 *
 * @param shared shingles that both have
 * @param one shingles of the one
 * @param other shingles of the other
 */
public record ShingleOverlap(int shared, int one, int other) {

  /** Half of all that the two say. */
  private static final double MIN_RESEMBLANCE = 0.5;

  /** Most of the shorter, where that is not a small part of the longer: a copy that was cut. */
  private static final double MIN_CONTAINMENT = 0.7;

  private static final double MIN_RESEMBLANCE_OF_CUT_COPY = 0.25;

  /** Of what either says, the part that both say (Jaccard), 0 to 1. */
  public double resemblance() {
    int all = one + other - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Of what the shorter says, the part that the longer says too, 0 to 1. */
  public double containment() {
    int shorter = Math.min(one, other);
    return shorter == 0 ? 0 : (double) shared / shorter;
  }

  /**
   * Whether one is a copy of the other. A round-up that holds a whole report among many is none: it
   * would tie unrelated reports into one group.
   */
  public boolean isCopy() {
    return resemblance() >= MIN_RESEMBLANCE
        || (containment() >= MIN_CONTAINMENT && resemblance() >= MIN_RESEMBLANCE_OF_CUT_COPY);
  }
}
