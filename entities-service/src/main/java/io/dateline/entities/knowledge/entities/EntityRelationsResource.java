package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.lists.AmongArticles;
import io.dateline.entities.knowledge.lists.IdsRequest;
import io.dateline.entities.knowledge.lists.ListWindow;
import io.dateline.entities.knowledge.lists.RequestProblem;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves related entities, timelines and suggestions. */
@Path("/")
@Tag(name = "Entities")
public class EntityRelationsResource {

  private final CoOccurrences company;
  private final EntitySearch search;

  EntityRelationsResource(CoOccurrences company, EntitySearch search) {
    this.company = company;
    this.search = search;
  }

  @POST
  @Path("entities/related")
  @Operation(
      summary = "Returns the entities that the same articles mention, most shared articles first")
  public EntityRelations.Companies related(EntityRelations.RelatedRequest request) {
    EntityRelations.RelatedRequest given = RequestProblem.ifMissing(request);
    int limit = checkedLimit(given.limit() == null ? ListWindow.DEFAULT_LIMIT : given.limit());
    return new EntityRelations.Companies(
        company.related(
            IdsRequest.checked(given.ids()),
            limit,
            given.minArticles() == null ? 1 : given.minArticles(),
            EntityParameters.ofEntities("kinds", given.kinds()),
            given.articleIds() == null
                ? null
                : AmongArticles.checked(new AmongArticles(given.articleIds()))));
  }

  @POST
  @Path("entities/timelines")
  @Operation(
      summary =
          "Returns the number of articles that mention several entities, for each step of time")
  public EntityRelations.Timelines timelines(EntityRelations.TimelinesRequest request) {
    EntityRelations.TimelinesRequest given = RequestProblem.ifMissing(request);
    return new EntityRelations.Timelines(company.timelines(given, IdsRequest.checked(given.ids())));
  }

  @GET
  @Path("entities/suggest")
  @Operation(
      summary =
          "Returns the entities with a name that begins with a prefix, the most mentioned first")
  public EntityView.Several suggest(
      @Parameter(description = "Accents and case do not matter") @QueryParam("prefix")
          String prefix,
      @QueryParam("limit") @DefaultValue("8") int limit) {
    if (prefix == null || prefix.isBlank()) {
      throw RequestProblem.badRequest("prefix is missing.");
    }
    return new EntityView.Several(search.beginningWith(prefix, checkedLimit(limit)));
  }

  private static int checkedLimit(int limit) {
    return new ListWindow(limit, null, null, false, false).limit();
  }
}
