package io.dateline.evaluation.passages;

/** How many of what was marked were found, and how many were found that were not marked. */
public final class Tally {

  private static final double PERCENT = 100;

  private int right;
  private int found;
  private int marked;

  void marked(boolean isFound) {
    marked++;
    right += isFound ? 1 : 0;
  }

  void found() {
    found++;
  }

  public int marked() {
    return marked;
  }

  /** In percent; of nothing found it is 0. */
  public double precision() {
    return found == 0 ? 0 : PERCENT * right / found;
  }

  /** In percent. */
  public double recall() {
    return marked == 0 ? 0 : PERCENT * right / marked;
  }

  /** In percent. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
