package io.dateline.gateway.entities;

import java.util.Locale;

/** Writes an office in words, for exported files. */
public final class OfficeText {

  private OfficeText() {}

  /**
   * Returns "Foreign Minister of Peru", or the title alone if no text states the owner of the
   * office.
   */
  public static String of(Office office) {
    String of = ofWhat(office);
    return of == null ? office.title() : office.title() + " of " + of;
  }

  /** Returns "Foreign Minister of Peru (acting)"; there is no bracket if no text states a state. */
  public static String withState(Office office) {
    String state = stateOf(office);
    return state == null ? of(office) : of(office) + " (" + state + ")";
  }

  /** Returns "acting", "former" or another state; null if no text states one. */
  public static String stateOf(Office office) {
    if (office.state() == null) {
      return office.former() ? "former" : null;
    }
    return office.state().name().toLowerCase(Locale.ROOT);
  }

  /** Returns the country or organization that an office belongs to; null if none is stated. */
  public static String ofWhat(Office office) {
    return office.where() == null ? null : office.where().canonicalName();
  }
}
