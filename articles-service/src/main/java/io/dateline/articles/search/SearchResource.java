package io.dateline.articles.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.articles.article.ArticleViewReader;
import io.dateline.articles.article.LargeAnswerLimiter;
import io.dateline.articles.problem.Parameters;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/articles")
@Tag(name = "articles", description = "Stored articles")
public class SearchResource {

  private final ArticleFinder search;
  private final ArticleViewReader reader;
  private final ObjectMapper json;
  private final LargeAnswerLimiter heavy;

  SearchResource(
      ArticleFinder search, ArticleViewReader reader, ObjectMapper json, LargeAnswerLimiter heavy) {
    this.heavy = heavy;
    this.search = search;
    this.reader = reader;
    this.json = json;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "findArticles",
      summary = "Finds articles by id, by search and by filters",
      description =
          """
          With ids: returns these articles, in their order, without unknown ids. Without ids: returns a \
          page of the articles that match, in a stable order; cursors stay valid while articles arrive.""")
  @APIResponse(
      responseCode = "200",
      description =
          "With ids the items are articles; without ids they are found articles with cursors",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(oneOf = {FoundArticles.class, ArticlesById.class})))
  @APIResponse(
      responseCode = "400",
      description = "bad-cursor, invalid-parameter, answer-too-large")
  @APIResponse(responseCode = "503", description = "busy")
  @Transactional
  public Response find(
      @Parameter(description = "Up to 500 ids, separated by commas") @QueryParam("ids") String ids,
      @BeanParam ListParameters asked) {
    return heavy.read(
        asked.selection(),
        () ->
            ids == null
                ? Response.ok(page(asked, null)).build()
                : Response.ok(
                        new ArticlesById(
                            reader.read(Parameters.ids("ids", ids), asked.selection())))
                    .build());
  }

  @POST
  @Path("/search")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "findArticlesAmong",
      summary = "Finds articles among the given ones, with the same search and filters",
      description =
          """
          Returns a page of the given articles that match; total and facets count these articles only. \
          For clients that know conditions which this service does not know.""")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ArticleIdSet.class)))
  @APIResponse(
      responseCode = "200",
      description = "The found articles with their cursors",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = FoundArticles.class)))
  @APIResponse(
      responseCode = "400",
      description = "bad-cursor, invalid-parameter, answer-too-large")
  @APIResponse(responseCode = "503", description = "busy")
  @Transactional
  public FoundArticles findAmong(@BeanParam ListParameters asked, InputStream among)
      throws IOException {
    List<UUID> ids = ArticleIdSet.read(among, json);
    return heavy.read(asked.selection(), () -> page(asked, ids));
  }

  private FoundArticles page(ListParameters asked, List<UUID> among) {
    ArticleFilter filter = asked.filter(among);
    Set<Facet.FacetField> facets = asked.facetsCounted();
    ArticleFinder.Hits hits = search.find(filter, asked.page());
    List<UUID> ids = hits.cursors().stream().map(Cursor::article).toList();
    Map<String, ObjectNode> articles = new HashMap<>();
    reader
        .read(ids, asked.selection())
        .forEach(node -> articles.put(node.get("id").asText(), node));
    Map<UUID, List<String>> highlights =
        filter.hasSearch() ? search.highlights(filter.search(), ids) : Map.of();
    List<FoundArticle> items =
        hits.cursors().stream()
            // An article that was removed between the two queries counts as not found.
            .filter(cursor -> articles.containsKey(cursor.article().toString()))
            .map(
                cursor ->
                    new FoundArticle(
                        articles.get(cursor.article().toString()),
                        cursor.encode(),
                        highlights.get(cursor.article())))
            .toList();
    ArticleFinder.Totals totals =
        asked.counted() || !facets.isEmpty() ? search.totals(filter, facets) : null;
    return new FoundArticles(
        items,
        hits.hasNext(),
        hits.hasPrevious(),
        asked.counted() ? Long.valueOf(totals.total()) : null,
        facets.isEmpty() ? null : totals.facets());
  }
}
