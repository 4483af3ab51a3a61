package io.dateline.gateway.happenings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The way in which the days of an event are known.")
public enum EventDateBasis {
  @Description("The words state the days.")
  STATED,
  @Description(
      "The days were computed from the day of publication: \"last week\", \"on Thursday\".")
  RESOLVED,
  @Description("The text does not say when, and it is news: the day of publication.")
  PUBLICATION
}
