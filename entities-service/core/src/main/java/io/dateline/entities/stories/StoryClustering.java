package io.dateline.entities.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Groups connected articles into stories: the two groups that score best are joined, as long as
 * they score above 0. The score of two groups is mostly the average over all pairs of their
 * articles, which keeps a chain of related happenings apart, and partly that of the best pair, so
 * that a follow-up can join the last report. The set of articles alone decides, whatever the order
 * in which they came.
 */
public final class StoryClustering {

  /** The share of the best pair in the score of two groups. */
  private static final double BEST_PAIR = 0.3;

  private StoryClustering() {}

  /**
   * Groups articles.
   *
   * @return the groups in the order of their first articles; each in the order of publication
   */
  public static List<List<ArticleSignature>> cluster(
      Collection<ArticleSignature> connected, StoryModel model) {
    List<ArticleSignature> articles =
        connected.stream().sorted(ArticleSignature.BY_PUBLICATION).toList();
    int size = articles.size();
    double[][] sums = new double[size][size];
    double[][] highest = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        sums[i][j] = model.score(articles.get(i), articles.get(j));
        sums[j][i] = sums[i][j];
        highest[i][j] = sums[i][j];
        highest[j][i] = sums[i][j];
      }
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    int[] best = bestPair(groups, sums, highest);
    while (best != null) {
      join(groups, sums, highest, best[0], best[1]);
      best = bestPair(groups, sums, highest);
    }
    return groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().map(articles::get).toList())
        .toList();
  }

  /** Returns the groups with the best score above 0, null where there are none. */
  private static int[] bestPair(List<List<Integer>> groups, double[][] sums, double[][] highest) {
    int[] best = null;
    double bestScore = 0;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size() && !groups.get(i).isEmpty(); j++) {
        int pairs = groups.get(i).size() * groups.get(j).size();
        if (pairs > 0) {
          double score = BEST_PAIR * highest[i][j] + (1 - BEST_PAIR) * sums[i][j] / pairs;
          if (score > bestScore) {
            bestScore = score;
            best = new int[] {i, j};
          }
        }
      }
    }
    return best;
  }

  private static void join(
      List<List<Integer>> groups, double[][] sums, double[][] highest, int one, int other) {
    groups.get(one).addAll(groups.get(other));
    groups.get(other).clear();
    for (int k = 0; k < sums.length; k++) {
      sums[one][k] += sums[other][k];
      sums[k][one] = sums[one][k];
      highest[one][k] = Math.max(highest[one][k], highest[other][k]);
      highest[k][one] = highest[one][k];
    }
  }
}
