package io.dateline.gateway.articles;

import io.dateline.gateway.failure.AnswerToException;
import io.dateline.gateway.failure.ProblemAnswered;
import io.dateline.gateway.failure.ServiceFailed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * articles-service, as far as the gateway calls it.
 *
 * <p>Reads are tried again where the connection or the service failed, not where time ran out: the
 * reader has waited long enough then. Configuration overrides the numbers, for one call ({@code
 * io.dateline.gateway.articles.ArticlesClient/search/Timeout/value}) or for all ({@code
 * Timeout/value}).
 */
@RegisterRestClient(configKey = "articles")
@RegisterProvider(AnswerToException.class)
// A search over a large archive takes well under a second; three leave room for a cold cache.
@Timeout(3000)
// Two more tries ride out a restart of one replica; the jitter keeps many gateways apart.
@Retry(
    maxRetries = 2,
    delay = 50,
    jitter = 50,
    jitterDelayUnit = ChronoUnit.MILLIS,
    retryOn = {ProcessingException.class, ServiceFailed.class})
// Half of 20 calls failed: the service is down. Calls then fail at once, and one in 2 s looks
// again.
@CircuitBreaker(requestVolumeThreshold = 20, delay = 2000, skipOn = ProblemAnswered.class)
interface ArticlesClient {

  /** Null parameters are left out. */
  @GET
  @Path("/articles")
  @Produces("application/json")
  Uni<ArticlePage> search(
      @QueryParam("q") String q,
      @QueryParam("outlet") List<String> outlet,
      @QueryParam("agency") List<String> agency,
      @QueryParam("language") List<String> language,
      @QueryParam("section") List<String> section,
      @QueryParam("from") Instant from,
      @QueryParam("to") Instant to,
      @QueryParam("hasHeadline") Boolean hasHeadline,
      @QueryParam("foldDuplicates") Boolean foldDuplicates,
      @QueryParam("orderBy") ArticleOrder orderBy,
      @QueryParam("limit") int limit,
      @QueryParam("after") String after,
      @QueryParam("before") String before,
      @QueryParam("last") Boolean last,
      @QueryParam("count") Boolean count,
      @QueryParam("facets") String facets,
      @QueryParam("fields") String fields);

  /** The ids and the fields are separated by commas. */
  @GET
  @Path("/articles")
  @Produces("application/json")
  Uni<ArticleList> byId(@QueryParam("ids") String ids, @QueryParam("fields") String fields);

  /** The ids are separated by commas. */
  @GET
  @Path("/articles/duplicates")
  @Produces("application/json")
  Uni<ArticleLists.Duplicates> duplicates(@QueryParam("ids") String ids);

  /** The ids are separated by commas. */
  @GET
  @Path("/articles/revisions")
  @Produces("application/json")
  Uni<ArticleLists.Revisions> revisions(@QueryParam("ids") String ids);

  /** Newline-delimited JSON in both directions, one line of outcome per line of page. */
  @POST
  @Path("/articles/bulk")
  @Consumes("application/x-ndjson")
  @Produces("application/x-ndjson")
  @Retry(maxRetries = 0)
  // 100 pages are cleaned and stored in a few seconds; what was sent is not worth giving up early.
  @Timeout(60_000)
  Uni<String> bulk(String pages);
}
