package io.dateline.gateway.happenings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("Whether an event is words or deeds, and helps or harms.")
public enum EventQuadrant {
  @Description("Words that help.")
  VERBAL_COOPERATION,
  @Description("Deeds that help.")
  MATERIAL_COOPERATION,
  @Description("Words that harm.")
  VERBAL_CONFLICT,
  @Description("Deeds that harm.")
  MATERIAL_CONFLICT;

  /** Returns whether the event helps. */
  public boolean isCooperation() {
    return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
  }
}
