package io.dateline.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("How a text qualifies the holding of an office.")
public enum OfficeState {
  @Description("Elected, and not yet in office: President-elect.")
  ELECT,
  @Description("Appointed, and not yet in office: prime minister-designate.")
  DESIGNATE,
  @Description("Proposed for the office, and not yet in it: Defense Secretary nominee.")
  NOMINEE,
  @Description("In office in place of somebody else: acting president.")
  ACTING,
  @Description(
      "In office until somebody else takes over: interim mayor, provisional or transitional"
          + " president.")
  INTERIM,
  @Description("In office until a new government is formed: caretaker prime minister.")
  CARETAKER,
  @Description("Soon to take office: incoming governor.")
  INCOMING,
  @Description("In office, and soon to leave it: outgoing chancellor.")
  OUTGOING,
  @Description("The holder has died: the late king, the slain mayor. The office is a past one.")
  LATE,
  @Description("No longer in office: former president, ex-mayor, then-Senator.")
  FORMER
}
