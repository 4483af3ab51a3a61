package io.dateline.entities.people;

import java.util.List;

/**
 * What pages say of whoever bears a name.
 *
 * @param key what a page alone makes of the name; with "|country:XX" behind it where several people
 *     bear it
 */
public record PersonCandidate(String key, List<HeldOffice> offices) {

  PersonName name() {
    return PersonName.ofKey(key);
  }

  /** Whether pages state an office with both that makes two like names one person's. */
  boolean sharesOffice(PersonCandidate other, NameSimilarity likeness) {
    return offices.stream()
        .anyMatch(
            one ->
                other.offices.stream()
                    .anyMatch(
                        two ->
                            likeness.needsUniqueOffice() ? one.isSameTerm(two) : one.isSame(two)));
  }
}
