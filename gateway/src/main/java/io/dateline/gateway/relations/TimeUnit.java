package io.dateline.gateway.relations;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The steps of a timeline, in UTC.")
public enum TimeUnit {
  @Description("Days.")
  DAY,
  @Description("Weeks, from Monday.")
  WEEK,
  @Description("Months.")
  MONTH
}
