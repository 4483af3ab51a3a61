package io.dateline.entities.stories;

/** A feature by which two articles are compared. The model stores a weight under each name. */
public enum PairFeature {
  /** The cosine of the headlines. */
  TITLE,
  /** The cosine of the texts with the headlines. */
  BODY,
  /** The cosine of the names. */
  NAMES,
  /** The cosine of each headline with the other text, the mean of both. */
  TITLE_IN_BODY,
  /** The logarithm of the days between them. */
  DAYS,
  /** The logarithm of the summed weight of shared rare words that stand in no name. */
  OTHER_RARE_WORDS,
  /** The logarithm of the summed weight of shared names. */
  SHARED_NAMES,
  /** The cosine of the texts without the words of names. */
  OTHER_WORDS,
  /** The same as {@link #TITLE_IN_BODY} without the words of names. */
  OTHER_TITLE_IN_BODY
}
