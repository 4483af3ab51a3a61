package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("How much of a date was stated; what is finer is filled with zeros.")
public enum DatePrecision {
  YEAR,
  MONTH,
  DAY,
  MINUTE,
  SECOND
}
