package io.dateline.articles.block;

/** Scores blocks with a {@link BodyModel}. */
public final class TrainedScorer implements BodyScorer {

  private final BodyModel model;

  public TrainedScorer(BodyModel model) {
    this.model = model;
  }

  /** Returns a scorer with the model that ships. */
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
