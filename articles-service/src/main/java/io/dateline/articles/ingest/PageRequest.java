package io.dateline.articles.ingest;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page as JSON. Unknown fields are left alone: crawlers add their own. */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "Page", description = "A page; exactly one of text and html")
public record PageRequest(
    @Schema(description = "Where it was found, http or https")
        @JsonAlias({"link", "source_url", "uri"})
        String url,
    @Schema(
            description =
                "The page without tags; also taken as raw_content, content, body or maintext")
        @JsonAlias({"raw_content", "content", "body", "maintext"})
        String text,
    @Schema(description = "The page as HTML; also taken as raw_html") @JsonAlias("raw_html")
        String html,
    @Schema(description = "When a crawler fetched it", format = "date-time")
        @JsonAlias({"fetched_at", "crawled_at", "date_download", "date_crawled", "timestamp"})
        String fetchedAt) {}
