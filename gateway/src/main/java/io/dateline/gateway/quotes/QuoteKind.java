package io.dateline.gateway.quotes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("How a text gives what somebody said.")
public enum QuoteKind {
  @Description("Word for word, in quotation marks.")
  DIRECT,
  @Description("In other words, without quotation marks.")
  INDIRECT,
  @Description("In other words, with some of the speaker's own in quotation marks.")
  MIXED
}
