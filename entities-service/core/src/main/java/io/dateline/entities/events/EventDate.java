package io.dateline.entities.events;

import io.dateline.entities.dates.DateValue;
import java.time.LocalDate;

/**
 * The days of an event.
 *
 * @param from the first day
 * @param to the last day, included
 * @param precision the step of the calendar that the words name; DAY for the day of publication
 * @param basis how the days are known
 */
public record EventDate(LocalDate from, LocalDate to, DateValue.Precision precision, Basis basis) {

  /** How the days of an event are known. */
  public enum Basis {
    /** The words alone say them: "on 3 May 2024". */
    STATED,
    /** The words and the day of publication say them: "on Monday". */
    RESOLVED,
    /** No words say them, so they are those of the publication. */
    PUBLICATION
  }

  static EventDate of(DateValue value) {
    return new EventDate(
        value.from(),
        value.to(),
        value.precision(),
        value.basis() == DateValue.Basis.STATED ? Basis.STATED : Basis.RESOLVED);
  }

  static EventDate ofPublication(LocalDate day) {
    return new EventDate(day, day, DateValue.Precision.DAY, Basis.PUBLICATION);
  }
}
