package io.dateline.gateway.entities;

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

  /** Returns the country or organization that an office belongs to; null if none is stated. */
  public static String ofWhat(Office office) {
    return office.where() == null ? null : office.where().canonicalName();
  }
}
