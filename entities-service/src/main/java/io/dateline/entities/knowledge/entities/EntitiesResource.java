package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.lists.AmongArticles;
import io.dateline.entities.knowledge.lists.IdsRequest;
import io.dateline.entities.knowledge.lists.ListOfEachRequest;
import io.dateline.entities.knowledge.lists.RequestProblem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves named entities by id and by search, and the articles that mention them. */
@Path("/")
@Tag(name = "Entities")
public class EntitiesResource {

  private final EntityReader reader;
  private final EntitySearch search;
  private final EntityArticlesReader articles;

  EntitiesResource(EntityReader reader, EntitySearch search, EntityArticlesReader articles) {
    this.reader = reader;
    this.search = search;
    this.articles = articles;
  }

  @GET
  @Path("entities/{id}")
  @Transactional
  @Operation(summary = "Returns one entity")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = EntityView.class)))
  @APIResponse(responseCode = "404", description = "Problem urn:dateline:problem:unknown-entity")
  public EntityView one(@PathParam("id") String id) {
    return reader.read(List.of(uuid(id)), EntityView.ALL_FIELDS).stream()
        .findFirst()
        .orElseThrow(RequestProblem::unknownEntity);
  }

  @GET
  @Path("entities")
  @Transactional
  @Operation(
      summary = "Returns entities by their ids, or by a search",
      description =
          "With ids it returns these entities in that order (NamedEntities); unknown ones are missing, and a former id gives the entity that it belongs to now. Without ids it returns a page of the entities that match (NamedEntityPage).")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(schema = @Schema(oneOf = {EntityView.Page.class, EntityView.Several.class})))
  @APIResponse(
      responseCode = "400",
      description = "Problem urn:dateline:problem:bad-request or urn:dateline:problem:bad-cursor")
  public Response many(
      @Parameter(description = "UUIDs separated by commas, at most 500") @QueryParam("ids")
          List<String> ids,
      @BeanParam EntityParameters asked) {
    if (!ids.isEmpty()) {
      return Response.ok(
              new EntityView.Several(reader.read(IdsRequest.parsed(ids), asked.selection())))
          .build();
    }
    return Response.ok(
            search.find(asked.filter(null), asked.order, asked.page(), asked.selection()))
        .build();
  }

  @POST
  @Path("entities/search")
  @Transactional
  @Operation(
      summary = "Searches the entities that certain articles mention",
      description =
          "Returns a page of the entities that match and that one of the given articles mentions; the total counts only these. Use it for conditions that another service knows about articles.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = EntityView.Page.class)))
  @APIResponse(
      responseCode = "400",
      description = "Problem urn:dateline:problem:bad-request or urn:dateline:problem:bad-cursor")
  public EntityView.Page among(@BeanParam EntityParameters asked, AmongArticles articles) {
    return search.find(
        asked.filter(AmongArticles.checked(articles)),
        asked.order,
        asked.page(),
        asked.selection());
  }

  @POST
  @Path("entities/articles")
  @Operation(
      summary =
          "Returns the articles that mention several entities, for each entity the newest first")
  public EntityArticles.OfEntities articles(ListOfEachRequest request) {
    ListOfEachRequest given = RequestProblem.ifMissing(request);
    return new EntityArticles.OfEntities(
        articles.articles(IdsRequest.checked(given.ids()), given.page()));
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw RequestProblem.unknownEntity();
    }
  }
}
