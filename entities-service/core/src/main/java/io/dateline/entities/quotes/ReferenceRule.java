package io.dateline.entities.quotes;

import io.dateline.entities.mentions.Rule;

/** How the words beside the cue led to the speaker. */
public enum ReferenceRule implements Rule {
  NAME("name", "The text names the speaker beside the cue."),
  PRONOUN("pronoun", "A pronoun stands for the speaker."),
  PRONOUN_LAST_SPEAKER(
      "pronoun-last-speaker", "A pronoun stands for the person or the body that spoke last."),
  TITLE_HOLDER("title-holder", "A title stands for the person who holds the office."),
  DEFINITE_NOUN(
      "definite-noun", "A noun such as \"the ministry\" stands for somebody named before."),
  COMMON_NOUN("common-noun", "A noun such as \"police\" names no known person or body.");

  private final String code;
  private final String description;

  ReferenceRule(String code, String description) {
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
