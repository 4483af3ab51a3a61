package io.dateline.entities.offices;

/**
 * How a text qualifies the holding of an office: "President-elect", "acting minister". Articles
 * print no such word for most holders.
 */
public enum OfficeState {
  /** "President-elect Jane Roe": elected, and not yet in office. */
  ELECT,
  /** "prime minister-designate": appointed, and not yet in office. */
  DESIGNATE,
  /** "Defense Secretary nominee": proposed for the office. */
  NOMINEE,
  /** "acting president": in office in place of somebody else. */
  ACTING,
  /** "interim mayor": in office for the time until somebody else takes over. */
  INTERIM,
  /** "caretaker premier": in office until a new government is formed. */
  CARETAKER,
  /** "incoming governor": soon to take office. */
  INCOMING,
  /** "outgoing chancellor": in office, and soon to leave it. */
  OUTGOING,
  /** "the late king", "the slain mayor": the holder has died. */
  LATE,
  /** "former president", "then-Senator Jane Roe": no longer in office. */
  FORMER;

  /** Returns whether the office is past. */
  public boolean isPast() {
    return this == LATE || this == FORMER;
  }
}
