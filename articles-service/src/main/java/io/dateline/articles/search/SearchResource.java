package io.dateline.articles.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.articles.article.ArticleReader;
import io.dateline.articles.article.FieldSelection;
import io.dateline.articles.problem.Parameters;
import io.dateline.articles.problem.Problems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/articles")
@Tag(name = "articles", description = "Articles at rest")
public class SearchResource {

  private static final int MOST_ITEMS = 200;

  private final ArticleSearch search;
  private final ArticleReader reader;

  SearchResource(ArticleSearch search, ArticleReader reader) {
    this.search = search;
    this.reader = reader;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "findArticles",
      summary = "Articles by id, by search, by filter",
      description =
          """
          With ids: those articles, in that order, those that are not there left out. Without: a page \
          of all that match, in a stable order; cursors stay valid while articles arrive.""")
  @APIResponse(
      responseCode = "200",
      description = "With ids the items are articles, otherwise found articles with their cursors",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(oneOf = {FoundArticles.class, ArticlesById.class})))
  @APIResponse(responseCode = "400", description = "bad-cursor, invalid-parameter")
  public Response find(
      @Parameter(description = "Up to 500 ids, separated by commas") @QueryParam("ids") String ids,
      @Parameter(description = "Words in web search syntax: \"a phrase\", OR, -not")
          @QueryParam("q")
          String q,
      @RestQuery("outlet") List<String> outlet,
      @RestQuery("agency") List<String> agency,
      @Parameter(description = "BCP 47") @RestQuery("language") List<String> language,
      @RestQuery("section") List<String> section,
      @Parameter(
              description = "Published (or, where that is not known, ingested) at or after",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("from")
          String from,
      @Parameter(
              description = "Published (or ingested) before",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"))
          @QueryParam("to")
          String to,
      @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("hasHeadline")
          String hasHeadline,
      @Parameter(
              description = "Of copies of one story, only the likely origin",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("foldDuplicates")
          String foldDuplicates,
      @Parameter(schema = @Schema(implementation = ArticleOrder.class, defaultValue = "NEWEST"))
          @QueryParam("orderBy")
          String orderBy,
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "200",
                      defaultValue = "20"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "Only what comes after this cursor") @QueryParam("after")
          String after,
      @Parameter(description = "The last ones before this cursor") @QueryParam("before")
          String before,
      @Parameter(description = "The last page", schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("last")
          String last,
      @Parameter(description = "Count them all", schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("count")
          String count,
      @Parameter(
              description =
                  "How many of all that match have each value: any of outlet, agency, language,"
                      + " section, separated by commas")
          @QueryParam("facets")
          String facets,
      @Parameter(description = "Only these fields of an article, separated by commas")
          @QueryParam("fields")
          String fields) {
    FieldSelection selection = FieldSelection.of(fields);
    if (ids != null) {
      return Response.ok(new ArticlesById(reader.read(Parameters.ids("ids", ids), selection)))
          .build();
    }
    ArticleFilter filter =
        new ArticleFilter(
            words(q),
            texts("outlet", outlet),
            texts("agency", agency),
            texts("language", language),
            texts("section", section),
            Parameters.instant("from", from),
            Parameters.instant("to", to),
            hasHeadline == null ? null : flag("hasHeadline", hasHeadline),
            flag("foldDuplicates", foldDuplicates));
    ArticleOrder asked = Parameters.oneOf("orderBy", orderBy, ArticleOrder.NEWEST);
    ArticleOrder order =
        asked == ArticleOrder.RELEVANCE && !filter.hasSearch() ? ArticleOrder.NEWEST : asked;
    PageWanted wanted =
        new PageWanted(
            order,
            (int) Parameters.whole("limit", limit, 20, 1, MOST_ITEMS),
            after == null ? null : Cursor.decode(after, order),
            before == null ? null : Cursor.decode(before, order),
            flag("last", last));
    Set<Facet.Field> counted = Facet.Field.of(facets);
    return Response.ok(page(filter, wanted, flag("count", count), counted, selection)).build();
  }

  private FoundArticles page(
      ArticleFilter filter,
      PageWanted wanted,
      boolean count,
      Set<Facet.Field> facets,
      FieldSelection selection) {
    ArticleSearch.Hits hits = search.find(filter, wanted);
    List<UUID> ids = hits.cursors().stream().map(Cursor::article).toList();
    Map<String, ObjectNode> articles = new HashMap<>();
    reader.read(ids, selection).forEach(node -> articles.put(node.get("id").asText(), node));
    Map<UUID, List<String>> highlights =
        filter.hasSearch() ? search.highlights(filter.search(), ids) : Map.of();
    List<FoundArticle> items =
        hits.cursors().stream()
            // Removed between the two queries: as if it had not been found.
            .filter(cursor -> articles.containsKey(cursor.article().toString()))
            .map(
                cursor ->
                    new FoundArticle(
                        articles.get(cursor.article().toString()),
                        cursor.encode(),
                        highlights.get(cursor.article())))
            .toList();
    return new FoundArticles(
        items,
        hits.hasNext(),
        hits.hasPrevious(),
        count ? search.count(filter) : null,
        facets.isEmpty() ? null : search.facets(filter, facets));
  }

  private static String words(String q) {
    return q == null || q.isBlank() ? null : storable("q", q.strip());
  }

  private static List<String> texts(String name, List<String> values) {
    return values == null
        ? List.of()
        : values.stream().map(value -> storable(name, value)).toList();
  }

  private static String storable(String name, String value) {
    if (value.indexOf('\0') >= 0 || value.length() > 1000) {
      throw Problems.invalidParameter(name + " is too long, or not text.");
    }
    return value;
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
