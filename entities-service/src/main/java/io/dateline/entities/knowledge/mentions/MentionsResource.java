package io.dateline.entities.knowledge.mentions;

import io.dateline.entities.knowledge.lists.IdsRequest;
import io.dateline.entities.knowledge.lists.ListOfEachRequest;
import io.dateline.entities.knowledge.lists.RequestProblem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves mentions: of articles, of entities, and by their ids. */
@Path("/")
@Tag(name = "Articles")
public class MentionsResource {

  private final MentionReader reader;
  private final EntityMentionsReader ofEntities;

  MentionsResource(MentionReader reader, EntityMentionsReader ofEntities) {
    this.reader = reader;
    this.ofEntities = ofEntities;
  }

  @POST
  @Path("articles/mentions")
  @Operation(
      summary = "Returns the mentions of several articles, in the order of their texts",
      description = "Articles whose change was not read from the feed yet are missing.")
  public MentionView.OfArticles mentions(IdsRequest request) {
    return new MentionView.OfArticles(reader.mentions(IdsRequest.checked(request), request));
  }

  @POST
  @Path("mentions")
  @Operation(
      summary = "Returns mentions by their ids, such as the evidence of an office",
      description = "Mentions of old revisions are missing.")
  public MentionView.Several byId(IdsRequest request) {
    return new MentionView.Several(reader.byId(IdsRequest.checked(request)));
  }

  @GET
  @Path("mentions")
  @Operation(
      summary = "Returns mentions by their ids",
      description = "Mentions of old revisions are missing.")
  public MentionView.Flat list(
      @Parameter(description = "UUIDs separated by commas, at most 500") @QueryParam("ids")
          List<String> ids) {
    return new MentionView.Flat(
        reader.byId(IdsRequest.parsed(ids)).stream().map(MentionView.InArticle::mention).toList());
  }

  @POST
  @Path("entities/mentions")
  @Tag(name = "Entities")
  @Operation(summary = "Returns the mentions of several entities, the newest article first")
  public EntityMentions.OfEntities ofEntities(ListOfEachRequest request) {
    ListOfEachRequest given = RequestProblem.ifMissing(request);
    return new EntityMentions.OfEntities(
        ofEntities.mentions(IdsRequest.checked(given.ids()), given.page()));
  }
}
