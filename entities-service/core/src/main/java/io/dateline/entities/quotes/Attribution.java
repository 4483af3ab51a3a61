package io.dateline.entities.quotes;

import io.dateline.entities.text.Span;

/**
 * The speaker of a quote.
 *
 * @param cue the verb of speech, null where there is none
 * @param rule the sieve that found the speaker
 */
record Attribution(Speaker speaker, Span cue, AttributionRule rule) {

  /** Returns the same speaker for another quote, which has no cue of its own. */
  Attribution by(AttributionRule otherRule) {
    return new Attribution(speaker, null, otherRule);
  }
}
