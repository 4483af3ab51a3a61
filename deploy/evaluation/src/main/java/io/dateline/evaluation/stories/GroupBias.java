package io.dateline.evaluation.stories;

import io.dateline.entities.stories.StoryModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the bias by the clusters that it makes: a pair of one story need not be sure by itself,
 * because its group decides.
 */
final class GroupBias {

  private static final double LOWEST_SHIFT = -5;
  private static final double HIGHEST_SHIFT = 2;
  private static final double STEP = 0.25;

  /** Scores that differ by less, in percent, count as equal. */
  private static final double EQUAL = 0.4;

  private GroupBias() {}

  /** Returns the mean of all biases whose clusters are as good as the best. */
  static double best(double start, double[] weights, List<ToldClusters> sets) {
    double highest = 0;
    List<double[]> tried = new ArrayList<>();
    for (double shift = LOWEST_SHIFT; shift <= HIGHEST_SHIFT; shift += STEP) {
      StoryModel model = new StoryModel(start + shift, weights);
      double f1 = sets.stream().mapToDouble(set -> set.score(model).f1()).average().orElseThrow();
      highest = Math.max(highest, f1);
      tried.add(new double[] {start + shift, f1});
    }
    double bar = highest - EQUAL;
    return tried.stream()
        .filter(bias -> bias[1] >= bar)
        .mapToDouble(bias -> bias[0])
        .average()
        .orElseThrow();
  }
}
