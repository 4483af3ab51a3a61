package io.dateline.entities.events;

import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.offices.Office;
import io.dateline.entities.text.Span;

/**
 * Someone or something that takes part in an event, or vouches for it.
 *
 * @param span the words of the sentence, such as "Mexico's President Jane Roe", "he" or
 *     "dockworkers"
 * @param mention a mention of whom the words stand for, for "he" an earlier one; null where nobody
 *     is named
 * @param office the office that the document states for a person, else null
 * @param officeOf the country or organization whose office it is, null where the document does not
 *     say
 * @param countryCode the country that the participant is, or acts for (ISO 3166-1 alpha-2); null
 *     where the document does not say
 */
public record Participant(
    Span span, Mention mention, Office office, Referent officeOf, String countryCode) {

  /** Returns the entity that takes part, null where the words lead to none. */
  public Referent referent() {
    return mention == null ? null : mention.referent();
  }
}
