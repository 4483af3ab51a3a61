package io.dateline.evaluation.passages;

/** Counts marks that were found, marks that were missed, and results without a mark. */
public final class Tally {

  private static final double PERCENT = 100;

  private int right;
  private int found;
  private int marked;

  /** Counts a mark. */
  public void marked(boolean isFound) {
    marked++;
    right += isFound ? 1 : 0;
  }

  /** Counts a result, right or not. */
  public void found() {
    found++;
  }

  public int marked() {
    return marked;
  }

  /** Returns the precision in percent; 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : PERCENT * right / found;
  }

  /** Returns the recall in percent. */
  public double recall() {
    return marked == 0 ? 0 : PERCENT * right / marked;
  }

  /** Returns the F1 in percent. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
