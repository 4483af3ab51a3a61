package io.dateline.articles.search;

import io.dateline.articles.problem.Parameters;
import io.dateline.articles.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filter of a search as it is written in an address. */
public class FilterParameters {

  /** Characters of a search, or of a value to filter by. */
  private static final int MAX_TEXT_CHARS = 1_000;

  /** Values of one filter. */
  private static final int MAX_VALUES = 200;

  @Parameter(description = "Words to search for, in web search syntax: \"a phrase\", OR, -not")
  @QueryParam("q")
  String q;

  @RestQuery("outlet")
  List<String> outlet;

  @RestQuery("agency")
  List<String> agency;

  @Parameter(description = "The language as a BCP 47 code")
  @RestQuery("language")
  List<String> language;

  @RestQuery("section")
  List<String> section;

  @Parameter(
      description =
          "The earliest time of publication (of the fetch or else the ingest if it is unknown), inclusive",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @QueryParam("from")
  String from;

  @Parameter(
      description = "The latest time of publication (or fetch, or ingest), exclusive",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @QueryParam("to")
  String to;

  @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("hasHeadline")
  String hasHeadline;

  @Parameter(
      description = "Whether only the likely origin of several copies of one story is returned",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("foldDuplicates")
  String foldDuplicates;

  /**
   * Returns the filter.
   *
   * @param among the only articles that may be found, or null for any
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

  static boolean flag(String name, String value) {
    if (value == null || value.isBlank() || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw Problems.invalidParameter(name + " must be true or false.");
  }
}
