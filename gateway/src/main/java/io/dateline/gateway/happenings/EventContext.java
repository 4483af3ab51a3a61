package io.dateline.gateway.happenings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The field of politics that an event belongs to: contexts of PLOVER.")
public enum EventContext {
  @Description("Relations between states.")
  DIPLOMATIC,
  @Description("Migration and borders.")
  MIGRATION,
  @Description("Refugees and asylum.")
  ASYLUM,
  @Description("Courts and the law.")
  LEGAL,
  @Description("Illegal drugs.")
  ILLEGAL_DRUGS,
  @Description("Trade in people, weapons or goods that is illegal.")
  TRAFFICKING,
  @Description("Human rights.")
  HUMAN_RIGHTS,
  @Description("Economy and trade.")
  ECONOMIC,
  @Description("Armies and weapons.")
  MILITARY,
  @Description("Elections.")
  ELECTION,
  @Description("Environment and climate.")
  ENVIRONMENT,
  @Description("Health and disease.")
  HEALTH,
  @Description("Disasters and accidents.")
  DISASTER,
  @Description("Terrorism.")
  TERRORISM,
  @Description("Computers and networks.")
  CYBER,
  @Description("Corruption.")
  CORRUPTION
}
