package io.dateline.entities.quotes;

import io.dateline.entities.text.Span;

/**
 * Whose words they are.
 *
 * @param cue the verb, null where none stands there
 * @param rule which sieve found it
 */
record Attribution(Speaker speaker, Span cue, AttributionRule rule) {

  /** For the words of another quote by the same speaker. */
  Attribution by(AttributionRule otherRule) {
    return new Attribution(speaker, null, otherRule);
  }
}
