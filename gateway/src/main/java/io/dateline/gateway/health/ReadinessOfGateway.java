package io.dateline.gateway.health;

import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.failure.Downstream;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports UP whenever the gateway itself can answer. A service that is down makes only its own
 * fields fail, so it must not take the gateway out of service. The data of the check tells whether
 * each service is ready.
 */
@Readiness
@Singleton
class ReadinessOfGateway implements AsyncHealthCheck {

  /**
   * Time in which a service must answer: less than the second that Kubernetes gives a probe, and
   * the 900 ms of the command {@code health}.
   */
  private static final Duration READINESS_TIMEOUT = Duration.ofMillis(400);

  private final Calls calls;

  ReadinessOfGateway(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return Uni.combine()
        .all()
        .unis(stateOf(Downstream.ARTICLES), stateOf(Downstream.ENTITIES))
        .with(
            (articlesState, entitiesState) ->
                HealthCheckResponse.named("gateway")
                    .up()
                    .withData("articles", articlesState)
                    .withData("entities", entitiesState)
                    .build());
  }

  private Uni<String> stateOf(Downstream service) {
    return calls
        .isReady(service, READINESS_TIMEOUT)
        .map(ready -> ready ? "ready" : "not ready")
        .onFailure()
        .recoverWithItem("unreachable");
  }
}
