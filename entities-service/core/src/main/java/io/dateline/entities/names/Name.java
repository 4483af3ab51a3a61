package io.dateline.entities.names;

/**
 * A name within a sentence.
 *
 * @param kind what it names
 * @param from its first token
 * @param to the token after its last
 * @param confidence geometric mean of the tagger's probabilities for the labels, 0 to 1
 */
public record Name(NameKind kind, int from, int to, double confidence) {

  /** The same words, taken for something else. */
  public Name as(NameKind other) {
    return new Name(other, from, to, confidence);
  }
}
