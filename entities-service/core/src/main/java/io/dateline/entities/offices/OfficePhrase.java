package io.dateline.entities.offices;

import io.dateline.entities.places.Place;

/**
 * The words of one sentence that state an office, with what stands around them for it.
 *
 * @param from first token of the title itself
 * @param to the token after the last one of the title
 * @param start first token of the whole phrase: country and "former" included
 * @param end the token after the whole phrase: "of Mexico" included
 * @param office the title
 * @param country whose office it is, null where that is no country or the text does not say
 * @param ownerAt first token of the organization, state or city whose office it is, else -1
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

  /** Whether the phrase says whose office it is. */
  public boolean isAttributed() {
    return country != null || ownerAt >= 0;
  }
}
