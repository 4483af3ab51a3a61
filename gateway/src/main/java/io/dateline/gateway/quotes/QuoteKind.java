package io.dateline.gateway.quotes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The kind of a quote.")
public enum QuoteKind {
  @Description("The text repeats the words, between quotation marks.")
  DIRECT,
  @Description("The text reports the words in other words, without quotation marks.")
  INDIRECT,
  @Description(
      "The text reports the words in other words, with some of the speaker's own words between"
          + " quotation marks.")
  MIXED
}
