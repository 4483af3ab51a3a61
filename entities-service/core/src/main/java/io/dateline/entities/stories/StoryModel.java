package io.dateline.entities.stories;

import io.dateline.entities.language.ResourceTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The learned decision whether two articles tell one story: a logistic regression over {@link
 * ArticlePair#features}.
 */
public final class StoryModel {

  /** The name of the bias among the weights. */
  public static final String BIAS = "BIAS";

  private static final String TABLE = "story-model.tsv";

  private final double bias;
  private final double[] weights;

  /**
   * @param weights in the order of {@link PairFeature}
   */
  public StoryModel(double bias, double[] weights) {
    this.bias = bias;
    this.weights = weights.clone();
  }

  /** Loads the model from the resources. */
  public static StoryModel load() {
    Map<String, Double> rows = new HashMap<>();
    ResourceTable.rows(StoryModel.class, TABLE)
        .forEach(row -> rows.put(row[0], Double.valueOf(row[1])));
    return new StoryModel(
        rows.get(BIAS),
        Arrays.stream(PairFeature.values())
            .mapToDouble(feature -> rows.get(feature.name()))
            .toArray());
  }

  /**
   * Returns the log odds that both tell one story: above 0 they rather do. Articles far apart in
   * time never speak for one story; this year's summit is not last year's.
   */
  public double score(ArticleSignature one, ArticleSignature other) {
    double score = score(ArticlePair.features(one, other));
    return ArticlePair.isNear(one, other) ? score : Math.min(score, 0);
  }

  /** Returns the log odds for the features of a pair. */
  private double score(double[] features) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }
}
