package io.dateline.gateway.entities;

/** An office in words, for files. */
public final class OfficeText {

  private OfficeText() {}

  /** "Foreign Minister of Peru"; the title alone where no text says of what. */
  public static String of(Office office) {
    String of = ofWhat(office);
    return of == null ? office.title() : office.title() + " of " + of;
  }

  /** The country or organization of an office; null where none is stated. */
  public static String ofWhat(Office office) {
    return office.where() == null ? null : office.where().canonicalName();
  }
}
