package io.dateline.gateway.mentions;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The days that a date in a text stands for.")
public record DateValue(
    @NonNull @Description("The first day of the time.") LocalDate from,
    @NonNull @Description("The last day of the time; equal to from for a single day.") LocalDate to,
    @NonNull @Description("The precision of the words.") Precision precision,
    @NonNull
        @Description(
            "The way in which the days were found: from the words alone, or from the day of"
                + " publication as well.")
        How how) {

  @Enum("TextDatePrecision")
  @Description("The precision of a date in a text.")
  public enum Precision {
    @Description("The date is exact to the day.")
    DAY,
    @Description("The date is exact to the week.")
    WEEK,
    @Description("The date is exact to the month.")
    MONTH,
    @Description("The date is exact to the year.")
    YEAR,
    @Description("The date is exact to ten years.")
    DECADE
  }

  @Enum("DateResolution")
  @Description("The way in which the days of a date in a text were found.")
  public enum How {
    @Description("The words state the days.")
    STATED,
    @Description(
        "The days were computed from the day of publication: \"last week\", \"on Thursday\".")
    RESOLVED
  }
}
