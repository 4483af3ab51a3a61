package io.dateline.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The order of a list of entities.")
public enum EntityOrder {
  @Description("The entity with the most mentions comes first.")
  MOST_MENTIONED,
  @Description("The entities are ordered by name.")
  NAME,
  @Description("The entity that was mentioned last comes first.")
  LAST_SEEN
}
