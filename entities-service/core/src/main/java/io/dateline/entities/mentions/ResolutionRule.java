package io.dateline.entities.mentions;

import io.dateline.entities.places.Place;

/** The rule that linked a mention to its entity, or the reason why it has none. */
public enum ResolutionRule implements Rule {
  FULL_NAME("full-name", "The mention is the fullest form of the person's name in the article."),
  NAME_PART(
      "name-part", "The mention is a shorter form of the only full name in the article that fits."),
  REGNAL_NAME(
      "regnal-name",
      "A royal or papal title with a first name identifies the person: King Charles."),
  KNOWN_BY("known-by", "The person is widely known by this short name or these initials: AMLO."),
  SURNAME_AND_OFFICE(
      "surname-and-office", "The surname and the office stated with it identify the person."),
  SURNAME_ALONE(
      "surname-alone",
      "The article has no full name or office that says whom the short name means."),
  AMBIGUOUS_NAME("ambiguous-name", "Several people of the article could have this short name."),
  COUNTRY("country", "The mention is the name of a country."),
  DEMONYM("demonym", "The mention names the people of a country or is its adjective."),
  CAPITAL("capital", "The mention is the name of a capital."),
  REGION("region", "The mention is the name of a part of the world larger than a country."),
  DIVISION("division", "The mention is the name of a state or a province."),
  STATE(
      "state",
      "The name belongs to a country and to a state, and the article is about the state's country."),
  CITY("city", "The name, its neighbours or the countries of the article leave one city."),
  AMBIGUOUS_PLACE("ambiguous-place", "Several cities have this name, and nothing decides."),
  DATELINE("dateline", "The mention is the place of the dateline."),
  DATELINE_AGENCY("dateline-agency", "The mention is the news agency of the dateline."),
  KNOWN_ORGANIZATION("known-organization", "The table of organizations has this name or acronym."),
  ACRONYM("acronym", "The article spells out this acronym."),
  GOVERNMENT_BODY("government-body", "The mention is a ministry or department of a country."),
  SAME_NAME("same-name", "All mentions of the same name stand for the same entity."),
  NAME("name", "The name tagger found the mention, and nothing has resolved it yet."),
  DATE("date", "The words state a date."),
  AMOUNT("amount", "The words state a sum of money or a quantity."),
  LAW("law", "The words have the form of the name of a law, a treaty or a resolution."),
  FACILITY("facility", "The words have the form of the name of a building or a site.");

  private final String code;
  private final String description;

  ResolutionRule(String code, String description) {
    this.code = code;
    this.description = description;
  }

  /** Returns the rule for a place that the gazetteer or a table knows by its name. */
  public static ResolutionRule of(Place.Type type) {
    return switch (type) {
      case COUNTRY -> COUNTRY;
      case CAPITAL -> CAPITAL;
      case REGION -> REGION;
      case DIVISION -> DIVISION;
      case CITY -> CITY;
    };
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
