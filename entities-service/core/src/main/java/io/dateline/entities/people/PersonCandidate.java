package io.dateline.entities.people;

import java.util.List;

/**
 * A name with the offices that articles state for the person who has it.
 *
 * @param key the key that one article makes of the name, followed by "|country:XX" where several
 *     people have the name
 */
public record PersonCandidate(String key, List<HeldOffice> offices) {

  PersonName name() {
    return PersonName.ofKey(key);
  }

  /** Returns whether articles state an office with both names that makes them one person's. */
  boolean sharesOffice(PersonCandidate other, NameSimilarity similarity) {
    return offices.stream()
        .anyMatch(
            one ->
                other.offices.stream()
                    .anyMatch(
                        two ->
                            similarity.needsUniqueOffice()
                                ? one.isSameTerm(two)
                                : one.isSame(two)));
  }
}
