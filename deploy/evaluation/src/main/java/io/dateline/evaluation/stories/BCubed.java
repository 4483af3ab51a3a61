package io.dateline.evaluation.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The BCubed score of a clustering (Bagga and Baldwin 1998), in percent: how much of the cluster of
 * an item belongs to the item's story, and how much of the story its cluster holds, on average.
 *
 * @param clusters the number of clusters that were found
 * @param stories the number of stories that there are
 */
public record BCubed(double precision, double recall, double f1, int clusters, int stories) {

  private static final double PERCENT = 100;

  private record Both(Object cluster, Object story) {}

  /** Scores items by their clusters and stories, in the same order. */
  public static BCubed of(List<?> clusters, List<?> stories) {
    Map<Object, Integer> ofCluster = new HashMap<>();
    Map<Object, Integer> ofStory = new HashMap<>();
    Map<Both, Integer> ofBoth = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      ofCluster.merge(clusters.get(i), 1, Integer::sum);
      ofStory.merge(stories.get(i), 1, Integer::sum);
      ofBoth.merge(new Both(clusters.get(i), stories.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < clusters.size(); i++) {
      double both = ofBoth.get(new Both(clusters.get(i), stories.get(i)));
      precision += both / ofCluster.get(clusters.get(i)) / clusters.size();
      recall += both / ofStory.get(stories.get(i)) / clusters.size();
    }
    double sum = precision + recall;
    return new BCubed(
        PERCENT * precision,
        PERCENT * recall,
        sum == 0 ? 0 : PERCENT * 2 * precision * recall / sum,
        ofCluster.size(),
        ofStory.size());
  }
}
