package io.dateline.evaluation.cleaning;

/**
 * How the two tree models are grown.
 *
 * @param inner the first, when it is made only to tell about pages that it has not seen
 * @param first that gives the first opinion
 * @param second that knows the first opinion about all blocks of the page
 */
public record TrainingSettings(
    Boosting.Settings inner, Boosting.Settings first, Boosting.Settings second) {

  /** Those of the model that ships. */
  public static TrainingSettings shipped() {
    Boosting.Settings grown = new Boosting.Settings(150, 31, 0.1, 3, 4, 0.5, 0.4);
    return new TrainingSettings(grown, grown, grown);
  }
}
