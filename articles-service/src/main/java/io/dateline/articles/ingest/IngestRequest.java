package io.dateline.articles.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.articles.block.StorableText;
import io.dateline.articles.block.Whitespace;
import io.dateline.articles.metadata.CrawlRecord;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jsoup.parser.Parser;

/**
 * A page as JSON. Unknown fields are ignored, since crawlers add their own. Of the names of one
 * field the first one that has a value counts.
 */
@RegisterForReflection
@Schema(name = "Page", description = "A page; it has exactly one of text and html")
public record IngestRequest(
    @Schema(
            description =
                "The address of the page, http or https; also taken as link, source_url or uri")
        String url,
    @Schema(
            description =
                "The page without tags; also taken as raw_content, content, body or maintext")
        String text,
    @Schema(description = "The page as HTML; also taken as raw_html") String html,
    @Schema(
            description =
                "The time at which a crawler fetched it, in ISO 8601, as 14 digits or in seconds or"
                    + " milliseconds since 1970, in UTC if it states no zone; a time in another form"
                    + " is ignored; also taken as fetched_at, crawled_at, date_download,"
                    + " date_crawled or timestamp",
            format = "date-time")
        String fetchedAt,
    @Schema(
            implementation = String.class,
            description =
                "The title, which counts if the page itself has none; also taken as headline")
        JsonNode title,
    @Schema(
            implementation = String.class,
            description =
                "The time of publication, which counts if the page itself states none; also taken as date_publish, publish_date, published, published_at, publishedAt, pubDate, datePublished or publication_date")
        JsonNode date,
    @Schema(
            type = SchemaType.ARRAY,
            implementation = String.class,
            description =
                "The authors, which count if the page itself names none: names, objects with a name, or one name alone; also taken as author")
        JsonNode authors) {

  /** A name in the text of a list: "['Nora Finch', \"Tom O'Hale\"]". */
  private static final Pattern LISTED_NAME = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

  private static final Pattern WRITTEN_LIST = Pattern.compile("\\s*\\[.*\\]\\s*", Pattern.DOTALL);

  /** Characters of a title, a date or a name; a longer value is ignored. */
  private static final int MAX_FIELD_CHARS = 2_000;

  /** Number of authors. */
  private static final int MAX_NAMES = 200;

  /** Reads the fields of an object; a value of an unexpected type counts as none. */
  static IngestRequest from(JsonNode page) {
    return new IngestRequest(
        string(page, "url", "link", "source_url", "uri"),
        string(page, "text", "raw_content", "content", "body", "maintext"),
        string(page, "html", "raw_html"),
        fetchTime(page),
        first(page, "title", "headline"),
        first(
            page,
            "date",
            "date_publish",
            "publish_date",
            "published",
            "published_at",
            "publishedAt",
            "pubDate",
            "datePublished",
            "publication_date"),
        first(page, "authors", "author"));
  }

  private static String fetchTime(JsonNode page) {
    return Stream.of(
            "fetchedAt", "fetched_at", "crawled_at", "date_download", "date_crawled", "timestamp")
        .map(name -> FetchTimes.iso(page.path(name).asText("")))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static JsonNode first(JsonNode page, String... names) {
    return Stream.of(names).map(page::get).filter(IngestRequest::says).findFirst().orElse(null);
  }

  private static boolean says(JsonNode value) {
    return value != null
        && !value.isNull()
        && !(value.isTextual() && value.textValue().isBlank())
        && !(value.isContainerNode() && value.isEmpty());
  }

  private static String string(JsonNode page, String... names) {
    return Stream.of(names)
        .map(page::get)
        .filter(value -> says(value) && value.isTextual())
        .map(JsonNode::textValue)
        .findFirst()
        .orElse(null);
  }

  /** Returns the fields beside the page; a field of an unexpected type is ignored. */
  CrawlRecord crawlRecord() {
    boolean epoch = date != null && date.isIntegralNumber() && date.asText().length() >= 9;
    return new CrawlRecord(
        text(title), epoch ? FetchTimes.iso(date.asText()) : text(date), authorNames());
  }

  private List<String> authorNames() {
    List<String> names = new ArrayList<>();
    if (authors != null) {
      for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
        String name = text(author.isObject() ? author.get("name") : author);
        for (String one : name == null ? List.<String>of() : listed(name)) {
          if (names.size() < MAX_NAMES) {
            names.add(one);
          }
        }
      }
    }
    return names;
  }

  /** Returns the names of a list that was written as a string; otherwise the string itself. */
  private static List<String> listed(String names) {
    if (!WRITTEN_LIST.matcher(names).matches()) {
      return List.of(names);
    }
    List<String> quoted =
        LISTED_NAME
            .matcher(names)
            .results()
            .map(name -> name.group(1) == null ? name.group(2) : name.group(1))
            .toList();
    List<String> bare = List.of(names.strip().replaceAll("^\\[|\\]$", "").split(",", -1));
    return (quoted.isEmpty() ? bare : quoted)
        .stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  private static String text(JsonNode node) {
    boolean says =
        node != null
            && node.isTextual()
            && !node.textValue().isBlank()
            && node.textValue().length() <= MAX_FIELD_CHARS;
    // Crawlers copy titles from HTML: "Holm &amp; Falk".
    return says
        ? Whitespace.folded(StorableText.of(Parser.unescapeEntities(node.textValue(), false)))
        : null;
  }
}
