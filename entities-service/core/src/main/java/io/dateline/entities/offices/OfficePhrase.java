package io.dateline.entities.offices;

import io.dateline.entities.places.Place;

/**
 * The words of one sentence that state an office, with its owner and its time.
 *
 * @param from the first token of the title
 * @param to the token after the title
 * @param start the first token of the whole phrase, which includes the country and "former"
 * @param end the token after the whole phrase, which includes "of Mexico"
 * @param office the title
 * @param country the country whose office it is, null where it is no country's or the text does not
 *     say
 * @param ownerAt the first token of the organization, state or city whose office it is, else -1
 * @param plural whether several people may follow
 */
public record OfficePhrase(
    int from,
    int to,
    int start,
    int end,
    Office office,
    Place country,
    int ownerAt,
    boolean plural) {

  /** Returns whether the phrase names the owner of the office. */
  public boolean isAttributed() {
    return country != null || ownerAt >= 0;
  }

  /** Returns the same phrase with another owner. */
  OfficePhrase withOwner(Place otherCountry, int otherAt) {
    return new OfficePhrase(from, to, start, end, office, otherCountry, otherAt, plural);
  }

  /** Returns the same phrase as a part of a longer one. */
  OfficePhrase within(int otherStart, int otherEnd) {
    return new OfficePhrase(from, to, otherStart, otherEnd, office, country, ownerAt, plural);
  }

  /** Returns the same phrase with an office that is past. */
  OfficePhrase asFormer() {
    return new OfficePhrase(from, to, start, end, office.asFormer(), country, ownerAt, plural);
  }
}
