package io.dateline.entities.names;

/**
 * A name in a sentence.
 *
 * @param kind the kind of thing that has the name
 * @param from its first token
 * @param to the token after its last one
 * @param confidence the geometric mean of the tagger's probabilities for the labels, 0 to 1
 */
public record Name(NameKind kind, int from, int to, double confidence) {

  /** Returns the same words with another kind. */
  public Name as(NameKind other) {
    return new Name(other, from, to, confidence);
  }
}
