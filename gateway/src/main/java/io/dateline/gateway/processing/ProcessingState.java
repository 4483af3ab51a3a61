package io.dateline.gateway.processing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The state of an article's extraction.")
public enum ProcessingState {
  @Description("The extraction has not started yet.")
  WAITING,
  @Description("The extraction is done.")
  PROCESSED,
  @Description("The extraction failed and will be tried again without any request.")
  FAILED,
  @Description("The extraction failed too often and waits for retryParked.")
  PARKED
}
