package io.dateline.gateway.mentions;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Which days the words of a date mean.")
public record DateValue(
    @NonNull @Description("The first day.") LocalDate from,
    @NonNull @Description("The last day, included; of one day the same as from.") LocalDate to,
    @NonNull @Description("How exactly the words say it.") Precision precision,
    @NonNull @Description("Whether the words alone say it, or the day of publication was needed.")
        How how) {

  @Enum("TextDatePrecision")
  @Description("How exactly words in a text say when.")
  public enum Precision {
    @Description("A day.")
    DAY,
    @Description("A week.")
    WEEK,
    @Description("A month.")
    MONTH,
    @Description("A year.")
    YEAR,
    @Description("Ten years.")
    DECADE
  }

  @Enum("DateResolution")
  @Description("How the days of a date were found.")
  public enum How {
    @Description("The words say them.")
    STATED,
    @Description("Reckoned from the day of publication (last week, on Thursday).")
    RESOLVED
  }
}
