package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The precision of a stated date. Units below the precision are zero.")
public enum DatePrecision {
  @Description("The date is exact to the year.")
  YEAR,
  @Description("The date is exact to the month.")
  MONTH,
  @Description("The date is exact to the day.")
  DAY,
  @Description("The date is exact to the minute.")
  MINUTE,
  @Description("The date is exact to the second.")
  SECOND
}
