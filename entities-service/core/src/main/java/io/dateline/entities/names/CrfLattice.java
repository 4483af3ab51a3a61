package io.dateline.entities.names;

/**
 * The sums over all label sequences of a sentence under a linear-chain conditional random field
 * (Lafferty, McCallum and Pereira 2001), in the log domain.
 */
public final class CrfLattice {

  private final float[][] emissions;
  private final float[][] transitions;
  private final double[][] forward;
  private final double[][] backward;
  private final double all;

  /**
   * @param emissions words × labels
   * @param transitions from label (the last row is the start of the sentence) × to label; minus
   *     infinity where the second label may not follow the first
   */
  public CrfLattice(float[][] emissions, float[][] transitions) {
    this.emissions = emissions;
    this.transitions = transitions;
    int n = emissions.length;
    int labels = transitions[0].length;
    forward = new double[n][labels];
    backward = new double[n][labels];
    double[] terms = new double[labels];
    for (int y = 0; y < labels; y++) {
      forward[0][y] = emissions[0][y] + transitions[labels][y];
    }
    for (int i = 1; i < n; i++) {
      for (int y = 0; y < labels; y++) {
        for (int p = 0; p < labels; p++) {
          terms[p] = forward[i - 1][p] + transitions[p][y];
        }
        forward[i][y] = emissions[i][y] + logSum(terms);
      }
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int p = 0; p < labels; p++) {
        for (int y = 0; y < labels; y++) {
          terms[y] = transitions[p][y] + emissions[i + 1][y] + backward[i + 1][y];
        }
        backward[i][p] = logSum(terms);
      }
    }
    all = logSum(forward[n - 1]);
  }

  private static double logSum(double[] terms) {
    double max = Double.NEGATIVE_INFINITY;
    for (double term : terms) {
      max = Math.max(max, term);
    }
    if (max == Double.NEGATIVE_INFINITY) {
      return max;
    }
    double sum = 0;
    for (double term : terms) {
      double d = term - max;
      if (d > -30) {
        sum += Math.exp(d);
      }
    }
    return max + Math.log(sum);
  }

  /** Returns the natural logarithm of the probability that word i has label y. */
  public double logMarginal(int i, int y) {
    return forward[i][y] + backward[i][y] - all;
  }

  /** Returns the probability that word i - 1 has label p and word i has label y. */
  public double pair(int i, int p, int y) {
    return Math.exp(forward[i - 1][p] + transitions[p][y] + emissions[i][y] + backward[i][y] - all);
  }
}
