package io.dateline.gateway.ingest;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The status of a page that was sent.")
public enum IngestStatus {
  @Description("The page became a new article.")
  CREATED,
  @Description("The page is a known one, with the same text and data.")
  DUPLICATE,
  @Description(
      "The page has a known address and another text or corrected data, and became a new revision of"
          + " its article.")
  REVISED,
  @Description("The page was not stored; the problem says why.")
  REJECTED
}
