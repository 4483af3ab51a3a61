package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.lists.IdsRequest;
import io.dateline.entities.knowledge.lists.RequestProblem;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves the entities of articles, and the articles that mention certain entities. */
@Path("/")
@Tag(name = "Articles")
public class ArticleEntitiesResource {

  private final ArticleEntitiesReader reader;
  private final MentioningAllReader mentioningAll;

  ArticleEntitiesResource(ArticleEntitiesReader reader, MentioningAllReader mentioningAll) {
    this.reader = reader;
    this.mentioningAll = mentioningAll;
  }

  @POST
  @Path("articles/entities")
  @Operation(
      summary = "Returns the entities of several articles, the most mentioned first",
      description = "Articles whose change was not read from the feed yet are missing.")
  public ArticleEntities.OfArticles entities(IdsRequest request) {
    List<UUID> ids = IdsRequest.checked(request);
    EntityParameters.ofEntities("kinds", request.kinds());
    return new ArticleEntities.OfArticles(reader.entities(ids, request));
  }

  @POST
  @Path("articles/mentioning")
  @Operation(
      summary = "Returns the articles that mention every one of several entities, the newest first",
      description =
          "Returns no articles if one of the entities is unknown. More than 10000 articles are a problem (too-many-articles).")
  public MentioningAll mentioning(MentioningAll.Request request) {
    List<UUID> ids = IdsRequest.checked(request == null ? null : request.ids());
    if (ids.isEmpty() || ids.size() > MentioningAll.MAX_ENTITIES) {
      throw RequestProblem.badRequest(
          "ids names 1 to " + MentioningAll.MAX_ENTITIES + " entities.");
    }
    return new MentioningAll(mentioningAll.articles(ids));
  }
}
