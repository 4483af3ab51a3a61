package io.dateline.articles.block;

/** Scores with boosted trees over {@link BlockFeatures}; body-model.md tells of the model. */
public final class TrainedScorer implements BodyScorer {

  private final TreeModel model;

  public TrainedScorer(TreeModel model) {
    this.model = model;
  }

  /** With the model that ships. */
  public static TrainedScorer shipped() {
    return new TrainedScorer(Shipped.MODEL);
  }

  @Override
  public double[] score(PageLayout page) {
    float[][] rows = BlockFeatures.of(page);
    double[] scores = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      scores[i] = 1 / (1 + Math.exp(-model.logOdds(rows[i])));
    }
    return scores;
  }

  private static final class Shipped {
    static final TreeModel MODEL = TreeModel.resource("body-model.bin");
  }
}
