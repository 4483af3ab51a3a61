package io.dateline.articles.search;

import io.dateline.articles.article.FieldSelection;
import io.dateline.articles.problem.Parameters;
import io.dateline.articles.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What an address asks of a list of articles, as it is written there. */
public class ListParameters {

  private static final int MOST_ITEMS = 200;

  /** Characters of a search or of a value to filter by. */
  private static final int MAX_TEXT_CHARS = 1_000;

  /** Values of one filter. */
  private static final int MAX_VALUES = 200;

  @Parameter(description = "Words in web search syntax: \"a phrase\", OR, -not")
  @QueryParam("q")
  String q;

  @RestQuery("outlet")
  List<String> outlet;

  @RestQuery("agency")
  List<String> agency;

  @Parameter(description = "BCP 47")
  @RestQuery("language")
  List<String> language;

  @RestQuery("section")
  List<String> section;

  @Parameter(
      description = "Published (or, where that is not known, fetched or else ingested) at or after",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @QueryParam("from")
  String from;

  @Parameter(
      description = "Published (or fetched, or ingested) before",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @QueryParam("to")
  String to;

  @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("hasHeadline")
  String hasHeadline;

  @Parameter(
      description = "Of copies of one story, only the likely origin",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("foldDuplicates")
  String foldDuplicates;

  @Parameter(schema = @Schema(implementation = ArticleOrder.class, defaultValue = "NEWEST"))
  @QueryParam("orderBy")
  String orderBy;

  @Parameter(
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
  @QueryParam("limit")
  String limit;

  @Parameter(description = "Only what comes after this cursor")
  @QueryParam("after")
  String after;

  @Parameter(description = "The last ones before this cursor")
  @QueryParam("before")
  String before;

  @Parameter(description = "The last page", schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("last")
  String last;

  @Parameter(description = "Count them all", schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("count")
  String count;

  @Parameter(
      description =
          "How many of all that match have each value: any of outlet, agency, language, section,"
              + " separated by commas")
  @QueryParam("facets")
  String facets;

  @Parameter(description = "Only these fields of an article, separated by commas")
  @QueryParam("fields")
  String fields;

  /**
   * Which articles are meant.
   *
   * @param among the only ones that may be, null for any
   */
  ArticleFilter filter(List<UUID> among) {
    return new ArticleFilter(
        q == null || q.isBlank() ? null : storable("q", q.strip()),
        texts("outlet", outlet),
        texts("agency", agency),
        texts("language", language),
        texts("section", section),
        Parameters.instant("from", from),
        Parameters.instant("to", to),
        hasHeadline == null ? null : flag("hasHeadline", hasHeadline),
        flag("foldDuplicates", foldDuplicates),
        among);
  }

  PageWanted page() {
    ArticleOrder asked = Parameters.oneOf("orderBy", orderBy, ArticleOrder.NEWEST);
    ArticleOrder order =
        asked == ArticleOrder.RELEVANCE && (q == null || q.isBlank()) ? ArticleOrder.NEWEST : asked;
    return new PageWanted(
        order,
        (int) Parameters.whole("limit", limit, 20, 1, MOST_ITEMS),
        after == null ? null : Cursor.decode(after, order),
        before == null ? null : Cursor.decode(before, order),
        flag("last", last));
  }

  boolean counted() {
    return flag("count", count);
  }

  Set<Facet.Field> facetsCounted() {
    return Facet.Field.of(facets);
  }

  FieldSelection selection() {
    return FieldSelection.of(fields);
  }

  private static List<String> texts(String name, List<String> values) {
    if (values != null && values.size() > MAX_VALUES) {
      throw Problems.invalidParameter(name + " may be given " + MAX_VALUES + " times at most.");
    }
    return values == null
        ? List.of()
        : values.stream().map(value -> storable(name, value)).toList();
  }

  private static String storable(String name, String value) {
    return Parameters.text(name, value, MAX_TEXT_CHARS);
  }

  private static boolean flag(String name, String value) {
    if (value == null || value.isBlank() || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw Problems.invalidParameter(name + " must be true or false.");
  }
}
