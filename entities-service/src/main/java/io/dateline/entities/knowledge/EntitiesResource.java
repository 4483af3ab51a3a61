package io.dateline.entities.knowledge;

import io.dateline.entities.mentions.MentionKind;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Named entities. */
@Path("/entities")
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
  @Path("{id}")
  @Transactional
  @Operation(summary = "One entity")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = EntityView.class)))
  @APIResponse(responseCode = "404", description = "Problem urn:dateline:problem:unknown-entity")
  public EntityView one(@PathParam("id") String id) {
    return reader.read(List.of(uuid(id)), FieldSelection.WHOLE_ENTITIES).stream()
        .findFirst()
        .orElseThrow(KnowledgeProblem::unknownEntity);
  }

  @GET
  @Transactional
  @Operation(
      summary = "Several entities by their ids, or a search",
      description =
          "With ids: those entities, in that order, unknown ones missing (NamedEntities); former"
              + " ids lead to the entities that have them. Without: a page of the entities that"
              + " match (NamedEntityPage).")
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
      @Parameter(description = "A part of a name; accents and case do not matter") @QueryParam("q")
          String q,
      @Parameter(description = "No entity is a DEMONYM: it refers to its country, a PLACE")
          @QueryParam("kind")
          Set<MentionKind> kinds,
      @Parameter(description = "ISO 3166-1 alpha-2") @QueryParam("country") Set<String> countries,
      @Parameter(description = "Only entities that this article mentions") @QueryParam("articleId")
          UUID articleId,
      @QueryParam("orderBy") @DefaultValue("MOST_MENTIONED") EntityOrder order,
      @QueryParam("limit") @DefaultValue("20") int limit,
      @QueryParam("after") String after,
      @QueryParam("before") String before,
      @QueryParam("last") boolean last,
      @Parameter(description = "Whether to count all that match") @QueryParam("count")
          boolean count,
      @Parameter(description = "Only these fields of an entity, separated by commas")
          @QueryParam("fields")
          String fields) {
    FieldSelection selection = FieldSelection.ofEntities(fields);
    if (!ids.isEmpty()) {
      return Response.ok(new EntityView.Several(reader.read(IdsRequest.parsed(ids), selection)))
          .build();
    }
    Set<MentionKind> asked = EnumSet.noneOf(MentionKind.class);
    asked.addAll(kinds);
    return Response.ok(
            search.find(
                new EntitySearch.Filter(q, asked, countries, articleId),
                order,
                new PageRequest(limit, after, before, last, count),
                selection))
        .build();
  }

  @POST
  @Path("articles")
  @Operation(summary = "The articles that mention each of several entities, newest first")
  public EntityArticles.OfEntities articles(EntityLists.Request request) {
    if (request == null) {
      throw KnowledgeProblem.badRequest("The body is missing.");
    }
    return new EntityArticles.OfEntities(
        articles.articles(IdsRequest.checked(request.ids()), request.page()));
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw KnowledgeProblem.unknownEntity();
    }
  }
}
