package io.dateline.entities.joining;

import io.dateline.entities.events.EventDate;
import io.dateline.entities.plover.Modality;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days by which a report is compared with others.
 *
 * @param first the first day, of a long period also the last one; the day of publication where the
 *     text says none
 * @param last the last day, included
 */
public record ReportDays(LocalDate first, LocalDate last, Basis basis) {

  /** A longer period, such as a year, says nothing about the day: only an equal one agrees. */
  private static final int MAX_DAYS_OF_PERIOD = 92;

  /** Days between two dates that the texts say: zones differ. */
  private static final int MAX_DAYS_BETWEEN_DATES = 1;

  /** Days between dates of which one is that of the publication. */
  public static final int MAX_DAYS_TO_PUBLICATION = 3;

  /** Days between a plan without a date, or with one, and the act without one. */
  public static final int MAX_DAYS_AFTER_PLAN = 30;

  /** How the days are known. */
  public enum Basis {
    /** The text says them. */
    TEXT,
    /** The text says a period that is too long to say the day. */
    PERIOD,
    /** It happened, and the text does not say when, so that it is news of the publication. */
    PUBLICATION,
    /** The text does not say when, and it need not have been at the time of publication. */
    UNKNOWN
  }

  /** Returns the days of a report. */
  public static ReportDays of(EventDate date, Modality modality, LocalDate published) {
    if (date == null) {
      Basis basis = modality == Modality.HAPPENED ? Basis.PUBLICATION : Basis.UNKNOWN;
      return new ReportDays(published, published, basis);
    }
    if (date.basis() == EventDate.Basis.PUBLICATION) {
      return new ReportDays(date.from(), date.to(), Basis.PUBLICATION);
    }
    if (ChronoUnit.DAYS.between(date.from(), date.to()) < MAX_DAYS_OF_PERIOD) {
      return new ReportDays(date.from(), date.to(), Basis.TEXT);
    }
    return modality == Modality.HISTORICAL
        ? new ReportDays(date.from(), date.from(), Basis.PERIOD)
        : new ReportDays(published, published, Basis.UNKNOWN);
  }

  /** Returns the days between two stretches of time, 0 where they meet. */
  long daysTo(ReportDays other) {
    return Math.max(
        0,
        Math.max(
            ChronoUnit.DAYS.between(last, other.first),
            ChronoUnit.DAYS.between(other.last, first)));
  }

  /**
   * Returns how many days apart two reports may lie and still be one event.
   *
   * @param planned whether one of them tells of a plan
   */
  public static int reach(boolean planned) {
    return planned ? MAX_DAYS_AFTER_PLAN : MAX_DAYS_TO_PUBLICATION;
  }

  /** Returns the number of days by which the first days of two reports that agree differ most. */
  public static int reachOfFirstDay(boolean planned) {
    return reach(planned) + MAX_DAYS_OF_PERIOD;
  }

  private boolean isDay() {
    return first.equals(last);
  }

  /** Returns whether two happenings on these days may be one, and how much that says. */
  static DateAgreement agreement(EventReport one, EventReport other) {
    ReportDays a = one.days();
    ReportDays b = other.days();
    long gap = a.daysTo(b);
    if (a.basis == Basis.PERIOD || b.basis == Basis.PERIOD) {
      return a.basis == b.basis && gap == 0 ? DateAgreement.SAME_PERIOD : DateAgreement.NONE;
    }
    if (a.basis == Basis.TEXT && b.basis == Basis.TEXT) {
      if (gap == 0) {
        return a.isDay() && b.isDay() ? DateAgreement.SAME_DAY : DateAgreement.SAME_PERIOD;
      }
      boolean days = a.isDay() && b.isDay() && gap <= MAX_DAYS_BETWEEN_DATES;
      return days ? DateAgreement.NEXT_DAY : DateAgreement.NONE;
    }
    if (isBefore(one, other) || isBefore(other, one)) {
      return DateAgreement.NONE;
    }
    if (a.basis == Basis.UNKNOWN || b.basis == Basis.UNKNOWN) {
      return unknown(one, other, gap);
    }
    if (gap > MAX_DAYS_TO_PUBLICATION) {
      return DateAgreement.NONE;
    }
    return gap == 0 ? DateAgreement.SAME_PUBLICATION : DateAgreement.NEAR_PUBLICATION;
  }

  private static DateAgreement unknown(EventReport one, EventReport other, long gap) {
    if (one.modality() == Modality.PLANNED || other.modality() == Modality.PLANNED) {
      return gap <= MAX_DAYS_AFTER_PLAN ? DateAgreement.PLAN : DateAgreement.NONE;
    }
    boolean old = one.modality() == Modality.HISTORICAL;
    if (old != (other.modality() == Modality.HISTORICAL)) {
      return DateAgreement.NONE;
    }
    return gap <= MAX_DAYS_TO_PUBLICATION ? DateAgreement.NEAR_PUBLICATION : DateAgreement.NONE;
  }

  /**
   * "met her" on 3 May, "will meet her" on 5 May: returns whether one report says that it was done
   * before the day that the other one plans it for, or before the other one plans it.
   */
  private static boolean isBefore(EventReport done, EventReport plan) {
    boolean isDone = done.modality() == Modality.HAPPENED || done.modality() == Modality.HISTORICAL;
    return isDone
        && plan.modality() == Modality.PLANNED
        && done.days().last().isBefore(plan.days().first());
  }
}
