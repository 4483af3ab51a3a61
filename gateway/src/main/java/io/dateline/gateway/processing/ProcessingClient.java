package io.dateline.gateway.processing;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What entities-service tells of its work. The numbers are those of the other clients. */
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
interface ProcessingClient {

  @GET
  @Path("/processing")
  Uni<ProcessingStatus> status();

  @POST
  @Path("/articles/processing")
  Uni<ProcessingByArticle> ofArticles(Ids articles);

  /** Null ids for all that are parked. */
  @POST
  @Path("/processing/retry")
  @Retry(maxRetries = 0)
  Uni<Retried> retry(Parked articles);

  record Ids(List<UUID> ids) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Parked(List<UUID> articleIds) {}

  record Retried(int retried) {}
}
