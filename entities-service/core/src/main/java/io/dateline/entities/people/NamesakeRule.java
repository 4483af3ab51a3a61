package io.dateline.entities.people;

import io.dateline.entities.mentions.Rule;

/** The rule that chose between several people of one full name. */
public enum NamesakeRule implements Rule {
  COUNTRY_OF_PAGE(
      "country-of-page",
      "Of several people of this name, the article mentions the country of one."),
  COUNTRY_OF_OFFICE(
      "country-of-office",
      "Of several people of this name, the article states an office in the country of one."),
  MIDDLE_INITIAL(
      "middle-initial",
      "Of several people of this name, the article prints the middle initial of one.");

  private final String code;
  private final String description;

  NamesakeRule(String code, String description) {
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
