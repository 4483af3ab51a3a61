package io.dateline.entities.joining;

import java.util.UUID;

/**
 * A participant of a reported event.
 *
 * @param entity the entity, null where the words lead to none
 * @param isCountry whether the entity is a country
 * @param countryCode the country that it is or acts for (ISO 3166-1 alpha-2), null where unknown
 * @param words the folded words of the report
 */
public record ReportParty(UUID entity, boolean isCountry, String countryCode, String words) {

  /** Returns whether both are, or act for, the same one, as far as the reports tell. */
  boolean agreesWith(ReportParty other) {
    if (entity != null && entity.equals(other.entity)) {
      return true;
    }
    if (countryCode != null && other.countryCode != null) {
      return countryCode.equals(other.countryCode);
    }
    return head().equals(other.head());
  }

  /** "the striking dockworkers": returns the last word. */
  private String head() {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
