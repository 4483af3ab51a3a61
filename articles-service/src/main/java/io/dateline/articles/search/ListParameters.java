package io.dateline.articles.search;

import io.dateline.articles.article.FieldSelection;
import io.dateline.articles.problem.Parameters;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a list of articles as they are written in an address. */
public class ListParameters extends FilterParameters {

  private static final int MAX_ITEMS_PER_CALL = 200;

  @Parameter(schema = @Schema(implementation = ArticleOrder.class, defaultValue = "NEWEST"))
  @QueryParam("orderBy")
  String orderBy;

  @Parameter(
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
  @QueryParam("limit")
  String limit;

  @Parameter(description = "A cursor: the articles behind it are returned")
  @QueryParam("after")
  String after;

  @Parameter(description = "A cursor: the last articles before it are returned")
  @QueryParam("before")
  String before;

  @Parameter(
      description = "Whether the last page is returned",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("last")
  String last;

  @Parameter(
      description = "Whether all matching articles are counted",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("count")
  String count;

  @Parameter(
      description =
          "The fields whose values are counted over all matching articles: outlet, agency, language,"
              + " section, separated by commas")
  @QueryParam("facets")
  String facets;

  @Parameter(description = "The fields of each article, separated by commas")
  @QueryParam("fields")
  String fields;

  ListWindow page() {
    ArticleOrder asked = Parameters.oneOf("orderBy", orderBy, ArticleOrder.NEWEST);
    ArticleOrder order =
        asked == ArticleOrder.RELEVANCE && (q == null || q.isBlank()) ? ArticleOrder.NEWEST : asked;
    return new ListWindow(
        order,
        (int) Parameters.whole("limit", limit, 20, 1, MAX_ITEMS_PER_CALL),
        after == null ? null : Cursor.decode(after, order),
        before == null ? null : Cursor.decode(before, order),
        flag("last", last));
  }

  boolean counted() {
    return flag("count", count);
  }

  Set<Facet.FacetField> facetsCounted() {
    return Facet.FacetField.of(facets);
  }

  FieldSelection selection() {
    return FieldSelection.of(fields);
  }
}
