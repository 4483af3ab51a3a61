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

/** A page as JSON. Unknown fields are ignored, since crawlers add their own. */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "Page", description = "A page; it has exactly one of text and html")
public record IngestRequest(
    @Schema(description = "The address of the page, http or https")
        @JsonAlias({"link", "source_url", "uri"})
        String url,
    @Schema(
            description =
                "The page without tags; also taken as raw_content, content, body or maintext")
        @JsonAlias({"raw_content", "content", "body", "maintext"})
        String text,
    @Schema(description = "The page as HTML; also taken as raw_html") @JsonAlias("raw_html")
        String html,
    @Schema(description = "The time at which a crawler fetched it", format = "date-time")
        @JsonAlias({"fetched_at", "crawled_at", "date_download", "date_crawled", "timestamp"})
        String fetchedAt,
    @Schema(
            implementation = String.class,
            description =
                "The title, which counts if the page itself has none; also taken as headline")
        @JsonAlias("headline")
        JsonNode title,
    @Schema(
            implementation = String.class,
            description =
                "The time of publication, which counts if the page itself states none; also taken as date_publish, publish_date, published, published_at, publishedAt, pubDate, datePublished or publication_date")
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
                "The authors, which count if the page itself names none: names, objects with a name, or one name alone; also taken as author")
        @JsonAlias("author")
        JsonNode authors) {

  /** Characters of a title, a date or a name; a longer value is ignored. */
  private static final int MAX_FIELD_CHARS = 2_000;

  /** Number of authors. */
  private static final int MAX_NAMES = 200;

  /** Returns the fields beside the page; a field of an unexpected type is ignored. */
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
