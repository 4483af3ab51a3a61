package io.dateline.gateway.happenings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The part that somebody or something has in an event.")
public enum EventRole {
  @Description("Does it.")
  ACTOR,
  @Description("It is done to, for or with them.")
  RECIPIENT,
  @Description("Vouches for it.")
  SAID_BY,
  @Description("It happens there.")
  PLACE
}
