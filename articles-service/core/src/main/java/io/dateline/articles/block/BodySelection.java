package io.dateline.articles.block;

/**
 * Selects the blocks of the story from their scores. It takes the best sequence when each change
 * between story and clutter has a cost, so that a stray block follows its neighbours.
 */
public final class BodySelection {

  /** Log odds that each change between story and clutter costs; fitted with the shipped model. */
  private static final double CHANGE_COST = 0.05;

  /**
   * Log odds added to each block, since a lost block costs a page more than an additional one;
   * fitted with the shipped model.
   */
  private static final double STORY_BIAS = 0.2;

  /** Largest log odds of one block, so that no block alone outweighs its neighbours. */
  private static final double MAX_LOG_ODDS = 5;

  private BodySelection() {}

  /** Returns for each block whether it belongs to the story. */
  public static boolean[] of(double[] scores) {
    int n = scores.length;
    boolean[] story = new boolean[n];
    if (n == 0) {
      return story;
    }
    boolean[][] cameFromStory = new boolean[2][n];
    double in = 0;
    double out = 0;
    for (int i = 0; i < n; i++) {
      double logOdds = logOdds(scores[i]) + STORY_BIAS;
      boolean stay = in >= out - CHANGE_COST;
      boolean enterOut = in - CHANGE_COST > out;
      double nextIn = (stay ? in : out - CHANGE_COST) + logOdds / 2;
      double nextOut = (enterOut ? in - CHANGE_COST : out) - logOdds / 2;
      cameFromStory[1][i] = stay;
      cameFromStory[0][i] = enterOut;
      in = nextIn;
      out = nextOut;
    }
    boolean state = in > out;
    for (int i = n - 1; i >= 0; i--) {
      story[i] = state;
      state = cameFromStory[state ? 1 : 0][i];
    }
    return story;
  }

  private static double logOdds(double score) {
    double bounded = Math.min(1 - 1e-6, Math.max(1e-6, score));
    return Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, Math.log(bounded / (1 - bounded))));
  }
}
