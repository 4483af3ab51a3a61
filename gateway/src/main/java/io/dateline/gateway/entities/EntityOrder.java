package io.dateline.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The order of entities.")
public enum EntityOrder {
  @Description("Most mentioned first.")
  MOST_MENTIONED,
  @Description("By name.")
  NAME,
  @Description("Last seen first.")
  LAST_SEEN
}
