package io.dateline.entities.quotes;

import io.dateline.entities.text.Span;

/**
 * Whose words they are.
 *
 * @param cue the verb, null where none stands there
 * @param rule which sieve found it
 */
record Attribution(Speaker speaker, Span cue, String rule) {

  /** For the words of another quote by the same speaker. */
  Attribution by(String otherRule) {
    return new Attribution(speaker, null, otherRule);
  }
}
