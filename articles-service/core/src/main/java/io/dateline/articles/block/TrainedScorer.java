package io.dateline.articles.block;

/** Scores with a {@link BodyModel}; body-model.md tells of the one that ships. */
public final class TrainedScorer implements BodyScorer {

  private final BodyModel model;

  public TrainedScorer(BodyModel model) {
    this.model = model;
  }

  /** With the model that ships. */
  public static TrainedScorer shipped() {
    return new TrainedScorer(BodyModel.shipped());
  }

  @Override
  public double[] score(PageLayout page) {
    double[] scores = model.logOdds(page);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = 1 / (1 + Math.exp(-scores[i]));
    }
    return scores;
  }
}
