package io.dateline.articles.ingest;

import io.dateline.articles.article.StoredPage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@Schema(description = "The outcome of one page")
public record IngestOutcome(
    @Schema(description = "The article's id") UUID id,
    IngestStatus status,
    @Schema(description = "The revision that has the page's words") int revision) {

  static IngestOutcome from(StoredPage stored) {
    IngestStatus status =
        switch (stored.outcome()) {
          case CREATED -> IngestStatus.CREATED;
          case DUPLICATE -> IngestStatus.DUPLICATE;
          case REVISED, OLDER_CAPTURE -> IngestStatus.REVISED;
        };
    return new IngestOutcome(stored.id(), status, stored.revision());
  }
}
