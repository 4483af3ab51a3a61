package io.dateline.gateway.quotes;

import io.dateline.gateway.entities.PageOfEach;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What entities-service knows of quotes. The numbers are those of the other clients. */
@RegisterRestClient(configKey = "entities")
@RegisterProvider(AnswerToException.class)
@Produces("application/json")
@Consumes("application/json")
@Timeout(3000)
@Retry(
    maxRetries = 2,
    delay = 50,
    jitter = 50,
    jitterDelayUnit = ChronoUnit.MILLIS,
    retryOn = {ProcessingException.class, ServiceFailed.class})
@CircuitBreaker(requestVolumeThreshold = 20, delay = 2000, skipOn = ProblemAnswered.class)
interface QuotesClient {

  /** Null parameters are left out. */
  @GET
  @Path("/quotes")
  Uni<QuotePages.Found> search(
      @QueryParam("q") String q,
      @QueryParam("speakerId") UUID speakerId,
      @QueryParam("articleId") UUID articleId,
      @QueryParam("kind") List<QuoteKind> kind,
      @QueryParam("limit") int limit,
      @QueryParam("after") String after,
      @QueryParam("before") String before,
      @QueryParam("last") Boolean last,
      @QueryParam("count") Boolean count);

  /** The ids are separated by commas. */
  @GET
  @Path("/quotes")
  Uni<QuotePages.Several> byId(@QueryParam("ids") String ids);

  @POST
  @Path("/articles/quotes")
  Uni<QuotePages.ByArticle> ofArticles(QuotePages.OfArticles articles);

  @POST
  @Path("/entities/quotes")
  Uni<QuotePages.ByEntity> ofEntities(PageOfEach entities);
}
