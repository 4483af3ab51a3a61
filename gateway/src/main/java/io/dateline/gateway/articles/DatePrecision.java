package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("How much of a date was stated; what is finer is filled with zeros.")
public enum DatePrecision {
  @Description("A year.")
  YEAR,
  @Description("A month.")
  MONTH,
  @Description("A day.")
  DAY,
  @Description("A time of day, to the minute.")
  MINUTE,
  @Description("A time of day, to the second.")
  SECOND
}
