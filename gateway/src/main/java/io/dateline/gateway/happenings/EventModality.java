package io.dateline.gateway.happenings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("Whether the text says that an event happened.")
public enum EventModality {
  @Description("It happened or goes on now, as part of the news.")
  HAPPENED,
  @Description(
      "It happened before: more than 30 days before the publication, or told as background.")
  HISTORICAL,
  @Description("It is intended, scheduled or announced, and not yet done.")
  PLANNED,
  @Description("It is possible, feared, proposed or demanded.")
  HYPOTHETICAL,
  @Description("It did not happen, will not happen, or was called off.")
  DENIED
}
