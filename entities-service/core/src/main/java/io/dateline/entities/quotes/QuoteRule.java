package io.dateline.entities.quotes;

/**
 * Why a quote has its speaker.
 *
 * @param attribution the sieve that found the speaker
 * @param reference how the words beside the cue led to the speaker
 */
public record QuoteRule(AttributionRule attribution, ReferenceRule reference) {

  /** The rule of a quote without a speaker. */
  static final QuoteRule UNATTRIBUTED =
      new QuoteRule(AttributionRule.UNATTRIBUTED, ReferenceRule.NAME);

  /**
   * Returns the stable text that is stored and served: "cue-behind-quote" where the text names the
   * speaker, else both codes, such as "cue-behind-quote+pronoun".
   */
  public String code() {
    return reference == ReferenceRule.NAME
        ? attribution.code()
        : attribution.code() + "+" + reference.code();
  }
}
