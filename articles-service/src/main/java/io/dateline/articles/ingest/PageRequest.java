package io.dateline.articles.ingest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page as JSON. Unknown fields are left alone: crawlers add their own. */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "Page", description = "A page; exactly one of text and html")
public record PageRequest(
    @Schema(description = "Where it was found, http or https") String url,
    @Schema(description = "The page without tags") String text,
    @Schema(description = "The page as HTML") String html,
    @Schema(description = "When a crawler fetched it", format = "date-time") String fetchedAt) {}
