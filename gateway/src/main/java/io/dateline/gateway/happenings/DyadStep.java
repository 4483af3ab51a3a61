package io.dateline.gateway.happenings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The length of the steps in which events between countries are counted.")
public enum DyadStep {
  @Description("The steps are days.")
  DAY,
  @Description("The steps are weeks that begin on Monday.")
  WEEK,
  @Description("The steps are months.")
  MONTH,
  @Description("The steps are years.")
  YEAR
}
