package io.dateline.gateway.processing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("How far an article's extraction is.")
public enum ProcessingState {
  @Description("Not looked at yet.")
  WAITING,
  @Description("Done.")
  PROCESSED,
  @Description("Failed; will be tried again by itself.")
  FAILED,
  @Description("Failed too often; waits for retryParked.")
  PARKED
}
