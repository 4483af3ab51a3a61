package io.dateline.gateway.ingest;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("What became of a page.")
public enum IngestStatus {
  @Description("A new article.")
  CREATED,
  @Description("Known already, word for word.")
  DUPLICATE,
  @Description("A known address with other words: a new revision of its article.")
  REVISED,
  @Description("Not taken; the problem says why.")
  REJECTED
}
