package io.dateline.entities.knowledge.quotes;

import io.dateline.entities.knowledge.lists.AmongArticles;
import io.dateline.entities.knowledge.lists.IdsRequest;
import io.dateline.entities.knowledge.lists.ListOfEachRequest;
import io.dateline.entities.knowledge.lists.RequestProblem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves quotes: by article, by speaker, by id and by search. */
@Path("/")
@Tag(name = "Quotes")
public class QuotesResource {

  private final QuoteReader reader;
  private final QuoteSearch search;
  private final EntityQuotesReader ofEntities;

  QuotesResource(QuoteReader reader, QuoteSearch search, EntityQuotesReader ofEntities) {
    this.reader = reader;
    this.search = search;
    this.ofEntities = ofEntities;
  }

  @POST
  @Path("articles/quotes")
  @Operation(
      summary = "Returns the quotes of several articles, in the order of their texts",
      description = "Articles whose change was not read from the feed yet are missing.")
  public QuoteView.OfArticles ofArticles(IdsRequest request) {
    return new QuoteView.OfArticles(reader.ofArticles(IdsRequest.checked(request)));
  }

  @GET
  @Path("quotes")
  @Operation(
      summary = "Returns quotes by their ids, or by a search",
      description =
          "With ids it returns these quotes in that order (Quotes); unknown ones are missing. Without ids it returns a page of the quotes that match, the newest article first, then in the order of the text (QuotePage).")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(oneOf = {QuoteView.Page.class, QuoteView.Several.class})))
  @APIResponse(
      responseCode = "400",
      description = "Problem urn:dateline:problem:bad-request or urn:dateline:problem:bad-cursor")
  public Response many(
      @Parameter(description = "UUIDs separated by commas, at most 500") @QueryParam("ids")
          List<String> ids,
      @BeanParam QuoteParameters asked) {
    if (!ids.isEmpty()) {
      return Response.ok(new QuoteView.Several(reader.byId(IdsRequest.parsed(ids)))).build();
    }
    return Response.ok(search.find(asked.filter(null), asked.page())).build();
  }

  @POST
  @Path("quotes/search")
  @Operation(
      summary = "Searches the quotes of certain articles",
      description =
          "Returns a page of the quotes in the given articles that match; the total counts only these. Use it for conditions that another service knows about articles.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = QuoteView.Page.class)))
  @APIResponse(
      responseCode = "400",
      description = "Problem urn:dateline:problem:bad-request or urn:dateline:problem:bad-cursor")
  public QuoteView.Page among(@BeanParam QuoteParameters asked, AmongArticles articles) {
    return search.find(asked.filter(AmongArticles.checked(articles)), asked.page());
  }

  @POST
  @Path("entities/quotes")
  @Tag(name = "Entities")
  @Operation(summary = "Returns the quotes of several speakers, the newest article first")
  public EntityQuotes.OfEntities ofEntities(ListOfEachRequest request) {
    ListOfEachRequest given = RequestProblem.ifMissing(request);
    return new EntityQuotes.OfEntities(
        ofEntities.quotes(IdsRequest.checked(given.ids()), given.page()));
  }
}
