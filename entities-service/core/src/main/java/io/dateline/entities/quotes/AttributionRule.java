package io.dateline.entities.quotes;

import io.dateline.entities.mentions.Rule;

/** The sieve that found the speaker of a quote. */
public enum AttributionRule implements Rule {
  PARAGRAPH_CONTINUATION(
      "paragraph-continuation",
      "The quotation goes on from the paragraph before, which did not close it."),
  TRANSCRIPT("transcript", "A name and a colon introduce the words, or follow them in a headline."),
  CUE_BEHIND_QUOTE("cue-behind-quote", "The verb of speech stands behind the quotation."),
  CUE_BEFORE_QUOTE("cue-before-quote", "The verb of speech stands in front of the quotation."),
  CLAUSE_IN_FRONT(
      "clause-in-front", "The sentence holds the quotation and ends with the verb of speech."),
  ACCORDING_TO("according-to", "The sentence says according to whom."),
  VERB_BESIDE_QUOTE(
      "verb-beside-quote", "A verb with its own subject stands beside the quotation."),
  SIGNATURE("signature", "A name behind a dash signs the quotation."),
  LINE_ABOVE("line-above", "The line above the quotation ends with a colon and names the speaker."),
  ANSWER("answer", "The line is an answer of an interview that is printed without marks."),
  SPLIT_QUOTE(
      "split-quote", "The quotation goes on behind the attribution of the quotation before it."),
  LAST_SPEAKER("last-speaker", "The quotation stands alone and goes on with the last speaker."),
  PREVIOUS_SUBJECT(
      "previous-subject", "The sentence in front of the quotation is about one person."),
  REPORTED_CLAUSE("reported-clause", "A verb of speech reports the words without quotation marks."),
  UNATTRIBUTED("unattributed", "No rule found a speaker.");

  private final String code;
  private final String description;

  AttributionRule(String code, String description) {
    this.code = code;
    this.description = description;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String description() {
    return description;
  }
}
