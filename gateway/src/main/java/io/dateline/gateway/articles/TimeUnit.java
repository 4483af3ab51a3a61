package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The length of a timeline's steps, in UTC.")
public enum TimeUnit {
  @Description("The steps are days.")
  DAY,
  @Description("The steps are weeks that begin on Monday.")
  WEEK,
  @Description("The steps are months.")
  MONTH,
  @Description("The steps are years.")
  YEAR
}
