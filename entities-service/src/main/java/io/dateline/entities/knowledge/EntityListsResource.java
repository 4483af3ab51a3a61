package io.dateline.entities.knowledge;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What hangs on entities, many of them at once. */
@Path("/entities")
@Tag(name = "Entities")
public class EntityListsResource {

  private final EntityQuotesReader quotes;
  private final EntityMentionsReader mentions;
  private final EntityCompany company;
  private final EntitySearch search;

  EntityListsResource(
      EntityQuotesReader quotes,
      EntityMentionsReader mentions,
      EntityCompany company,
      EntitySearch search) {
    this.quotes = quotes;
    this.mentions = mentions;
    this.company = company;
    this.search = search;
  }

  @POST
  @Path("quotes")
  @Operation(summary = "What each of several entities said, newest article first")
  public EntityLists.QuotesOf quotes(EntityLists.Request request) {
    EntityLists.Request given = given(request);
    return new EntityLists.QuotesOf(quotes.quotes(IdsRequest.checked(given.ids()), given.page()));
  }

  @POST
  @Path("mentions")
  @Operation(summary = "Where each of several entities is mentioned, newest article first")
  public EntityLists.MentionsOf mentions(EntityLists.Request request) {
    EntityLists.Request given = given(request);
    return new EntityLists.MentionsOf(
        mentions.mentions(IdsRequest.checked(given.ids()), given.page()));
  }

  @POST
  @Path("related")
  @Operation(summary = "Which entities the same articles mention, in most of them first")
  public EntityLists.Companies related(EntityLists.RelatedRequest request) {
    EntityLists.RelatedRequest given = given(request);
    int limit = checkedLimit(given.limit() == null ? PageRequest.DEFAULT_LIMIT : given.limit());
    return new EntityLists.Companies(
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
  @Path("timelines")
  @Operation(summary = "How many articles mention each of several entities, step by step")
  public EntityLists.Timelines timelines(EntityLists.TimelinesRequest request) {
    EntityLists.TimelinesRequest given = given(request);
    return new EntityLists.Timelines(company.timelines(given, IdsRequest.checked(given.ids())));
  }

  @GET
  @Path("suggest")
  @Operation(summary = "Entities one of whose names begins so, most mentioned first")
  public EntityView.Several suggest(
      @Parameter(description = "Accents and case do not matter") @QueryParam("prefix")
          String prefix,
      @QueryParam("limit") @DefaultValue("8") int limit) {
    if (prefix == null || prefix.isBlank()) {
      throw KnowledgeProblem.badRequest("prefix is missing.");
    }
    return new EntityView.Several(search.beginningWith(prefix, checkedLimit(limit)));
  }

  private static <T> T given(T request) {
    if (request == null) {
      throw KnowledgeProblem.badRequest("The body is missing.");
    }
    return request;
  }

  private static int checkedLimit(int limit) {
    return new PageRequest(limit, null, null, false, false).limit();
  }
}
