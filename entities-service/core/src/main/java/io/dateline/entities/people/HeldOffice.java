package io.dateline.entities.people;

import io.dateline.entities.offices.OfficeKeys;
import java.util.UUID;

/**
 * An office that articles of one year state for a person.
 *
 * @param of the id of the country or organization whose office it is
 * @param key as {@link io.dateline.entities.offices.Office#key} returns it
 * @param former whether the articles say that it is past
 * @param year the year of publication
 * @param country ISO 3166-1 alpha-2 where it is an office of a country, else null
 */
public record HeldOffice(UUID of, String key, boolean former, int year, String country) {

  /**
   * Two relatives may hold one office after each other, so mentions further apart are no evidence.
   * News of one term are published in the years before and after it, too.
   */
  private static final int MAX_YEARS_APART_IN_ONE_TERM = 2;

  boolean isSame(HeldOffice other) {
    return of.equals(other.of) && key.equals(other.key);
  }

  /** Returns whether only one person can hold both offices. */
  boolean isSameTerm(HeldOffice other) {
    return isSame(other)
        && OfficeKeys.isUnique(key)
        && !former
        && !other.former
        && Math.abs(year - other.year) <= MAX_YEARS_APART_IN_ONE_TERM;
  }

  /**
   * Returns the country that the holder comes from, null for an office that people of any country
   * hold.
   */
  public String nationality() {
    return country != null && OfficeKeys.isNational(key) ? country : null;
  }
}
