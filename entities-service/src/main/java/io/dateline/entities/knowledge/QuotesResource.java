package io.dateline.entities.knowledge;

import io.dateline.entities.quotes.QuoteKind;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Quotes. */
@Path("/")
@Tag(name = "Quotes")
public class QuotesResource {

  private final QuoteReader reader;
  private final QuoteSearch search;

  QuotesResource(QuoteReader reader, QuoteSearch search) {
    this.reader = reader;
    this.search = search;
  }

  @POST
  @Path("articles/quotes")
  @Operation(
      summary = "The quotes of several articles, in the order of their texts",
      description = "Articles that are not known here are missing.")
  public QuoteView.OfArticles ofArticles(IdsRequest request) {
    return new QuoteView.OfArticles(reader.ofArticles(IdsRequest.checked(request)));
  }

  @GET
  @Path("quotes")
  @Operation(
      summary = "Several quotes by their ids, or a search",
      description =
          "With ids: those quotes, in that order, unknown ones missing (Quotes). Without: a page of"
              + " the quotes that match, newest article first (QuotePage).")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(oneOf = {QuoteView.Page.class, QuoteView.Several.class})))
  @APIResponse(
      responseCode = "400",
      description = "Problem urn:dateline:problem:bad-request or urn:dateline:problem:bad-cursor")
  public Response many(
      @Parameter(description = "UUIDs separated by commas, at most 500") @QueryParam("ids")
          List<String> ids,
      @Parameter(description = "A stretch of the quote; accents and case do not matter")
          @QueryParam("q")
          String q,
      @Parameter(description = "Only by this entity") @QueryParam("speakerId") UUID speaker,
      @Parameter(description = "Only in this article") @QueryParam("articleId") UUID article,
      @QueryParam("kind") Set<QuoteKind> kinds,
      @QueryParam("limit") @DefaultValue("20") int limit,
      @QueryParam("after") String after,
      @QueryParam("before") String before,
      @QueryParam("last") boolean last,
      @Parameter(description = "Whether to count all that match") @QueryParam("count")
          boolean count) {
    if (!ids.isEmpty()) {
      return Response.ok(new QuoteView.Several(reader.byId(IdsRequest.parsed(ids)))).build();
    }
    return Response.ok(
            search.find(
                new QuoteSearch.Filter(q, speaker, article, kinds),
                new PageRequest(limit, after, before, last, count)))
        .build();
  }
}
