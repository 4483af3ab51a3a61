package io.dateline.entities.plover;

/**
 * The scores of the network for a word of a sentence that may be the trigger of an event.
 *
 * @param word the position of the word in its sentence
 * @param types the probability of each {@link EventType}, in their order; the rest to 1 is the
 *     probability that the word is no trigger
 * @param modalities the probability of each {@link Modality} of such an event, in their order
 * @param hints how far the word lists speak for each type, 0 to 1, in their order
 * @param from the first word of the sentence that {@code roles} has a row for
 * @param roles for each word from there on the probability of each {@link EventRole}, in their
 *     order; a word may have several
 */
public record TriggerScores(
    int word, float[] types, float[] modalities, float[] hints, int from, float[][] roles) {

  /** Returns the probability that the word is the trigger of an event. */
  public double probability() {
    double sum = 0;
    for (float type : types) {
      sum += type;
    }
    return sum;
  }

  /** Returns the likeliest type. */
  public EventType type() {
    return EventType.values()[best(types)];
  }

  /** Returns the probability that the word is the trigger of an event of the likeliest type. */
  public double typeProbability() {
    return types[best(types)];
  }

  /** Returns how far the word lists speak for the likeliest type, 0 to 1. */
  public double hint() {
    return hints[best(types)];
  }

  /** Returns the likeliest modality. */
  public Modality modality() {
    return Modality.values()[best(modalities)];
  }

  /** Returns the probability that a word of the sentence has a role, 0 where it is unknown. */
  public double role(int position, EventRole role) {
    int row = position - from;
    return row < 0 || row >= roles.length ? 0 : roles[row][role.ordinal()];
  }

  private static int best(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
