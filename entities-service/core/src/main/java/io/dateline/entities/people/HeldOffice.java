package io.dateline.entities.people;

import io.dateline.entities.offices.OfficeKeys;
import java.util.UUID;

/**
 * An office that pages of one year state of somebody.
 *
 * @param of whose office: the entity of a country or an organization
 * @param key as {@link io.dateline.entities.offices.Office#key} has it
 * @param former whether they say that it is past
 * @param year of publication
 * @param country ISO 3166-1 alpha-2 where it is an office of a country, else null
 */
public record HeldOffice(UUID of, String key, boolean former, int year, String country) {

  /**
   * Further apart, two people of one family may hold an office after one another. News of a term
   * reach into the year before and behind.
   */
  private static final int MAX_YEARS_APART_IN_ONE_TERM = 2;

  boolean isSame(HeldOffice other) {
    return of.equals(other.of) && key.equals(other.key);
  }

  /** Whether only one person can be meant by both. */
  boolean isSameTerm(HeldOffice other) {
    return isSame(other)
        && OfficeKeys.isUnique(key)
        && !former
        && !other.former
        && Math.abs(year - other.year) <= MAX_YEARS_APART_IN_ONE_TERM;
  }

  /** The country that its holder is of; null where holders may be of anywhere. */
  public String nationality() {
    return country != null && OfficeKeys.isNational(key) ? country : null;
  }
}
