package io.dateline.evaluation.cleaning;

/**
 * The parameters of the two tree models.
 *
 * @param inner the first model, when it is trained only to speak about pages that it has not seen
 * @param first the model that gives the first opinion
 * @param second the model that knows the first opinion about all blocks of the page
 */
public record TrainingSettings(
    Boosting.Settings inner, Boosting.Settings first, Boosting.Settings second) {

  /** Returns the parameters of the model that ships. */
  public static TrainingSettings shipped() {
    Boosting.Settings grown = new Boosting.Settings(150, 31, 0.1, 3, 4, 0.5, 0.4);
    return new TrainingSettings(grown, grown, grown);
  }
}
