package io.dateline.articles.ingest;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.articles.block.StorableText;
import io.dateline.articles.block.Whitespace;
import io.dateline.articles.metadata.CrawlRecord;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page as JSON. Unknown fields are left alone: crawlers add their own. */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "Page", description = "A page; exactly one of text and html")
public record IngestRequest(
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
        String fetchedAt,
    @Schema(
            implementation = String.class,
            description =
                "What the page is called, where the page itself does not say; also taken as headline")
        @JsonAlias("headline")
        JsonNode title,
    @Schema(
            implementation = String.class,
            description =
                "When it was published, where the page itself does not say; also taken as date_publish, publish_date, published, published_at, publishedAt, pubDate, datePublished or publication_date")
        @JsonAlias({
          "date_publish",
          "publish_date",
          "published",
          "published_at",
          "publishedAt",
          "pubDate",
          "datePublished",
          "publication_date"
        })
        JsonNode date,
    @Schema(
            type = SchemaType.ARRAY,
            implementation = String.class,
            description =
                "Who wrote it, where the page itself does not say; names, or objects with a name, or one name alone; also taken as author")
        @JsonAlias("author")
        JsonNode authors) {

  /** Characters of a title, a date or a name; what is longer says nothing. */
  private static final int MAX_FIELD_CHARS = 2_000;

  /** Names of writers. */
  private static final int MAX_NAMES = 200;

  /** What is said beside the page; a field of another shape than expected says nothing. */
  CrawlRecord crawlRecord() {
    return new CrawlRecord(text(title), text(date), authorNames());
  }

  private List<String> authorNames() {
    List<String> names = new ArrayList<>();
    if (authors != null) {
      for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
        String name = text(author.isObject() ? author.get("name") : author);
        if (name != null && names.size() < MAX_NAMES) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static String text(JsonNode node) {
    boolean says =
        node != null
            && node.isTextual()
            && !node.textValue().isBlank()
            && node.textValue().length() <= MAX_FIELD_CHARS;
    return says ? Whitespace.folded(StorableText.of(node.textValue())) : null;
  }
}
