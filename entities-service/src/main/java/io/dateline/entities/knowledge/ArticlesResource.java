package io.dateline.entities.knowledge;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is known of articles, many at once. */
@Path("/")
@Tag(name = "Articles")
public class ArticlesResource {

  private final ArticleReader reader;
  private final MentioningAllReader mentioningAll;

  ArticlesResource(ArticleReader reader, MentioningAllReader mentioningAll) {
    this.reader = reader;
    this.mentioningAll = mentioningAll;
  }

  @POST
  @Path("articles/mentions")
  @Operation(
      summary = "The mentions of several articles, in the order of their texts",
      description = "Articles that are not known here are missing.")
  public MentionView.OfArticles mentions(IdsRequest request) {
    return new MentionView.OfArticles(reader.mentions(IdsRequest.checked(request), request));
  }

  @POST
  @Path("mentions")
  @Operation(
      summary = "Several mentions by their ids, such as the evidence of an office",
      description = "Mentions of revisions that have been overtaken are missing.")
  public MentionView.Several byId(IdsRequest request) {
    return new MentionView.Several(reader.byId(IdsRequest.checked(request)));
  }

  @GET
  @Path("mentions")
  @Operation(
      summary = "Several mentions by their ids",
      description = "Mentions of revisions that have been overtaken are missing.")
  public MentionView.Flat list(
      @Parameter(description = "UUIDs separated by commas, at most 500") @QueryParam("ids")
          List<String> ids) {
    return new MentionView.Flat(
        reader.byId(IdsRequest.parsed(ids)).stream().map(MentionView.InArticle::mention).toList());
  }

  @POST
  @Path("articles/entities")
  @Operation(
      summary = "The entities of several articles, most mentioned first",
      description = "Articles that are not known here are missing.")
  public ArticleEntities.OfArticles entities(IdsRequest request) {
    List<UUID> ids = IdsRequest.checked(request);
    EntityParameters.ofEntities("kinds", request.kinds());
    return new ArticleEntities.OfArticles(reader.entities(ids, request));
  }

  @POST
  @Path("articles/mentioning")
  @Operation(
      summary = "The articles that mention every one of several entities, newest first",
      description =
          "None where one of them is not known. A problem (too-many-articles) where there are more"
              + " than 10000.")
  public MentioningAll mentioning(MentioningAll.Request request) {
    List<UUID> ids = IdsRequest.checked(request == null ? null : request.ids());
    if (ids.isEmpty() || ids.size() > MentioningAll.MOST_ENTITIES) {
      throw KnowledgeProblem.badRequest(
          "ids names 1 to " + MentioningAll.MOST_ENTITIES + " entities.");
    }
    return new MentioningAll(mentioningAll.articles(ids));
  }
}
