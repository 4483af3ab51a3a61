package io.dateline.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * UP whenever the gateway itself can answer. A service that is down costs only its own fields, so
 * that it must not take the gateway out of service; whether each is ready stands in the data.
 */
@Readiness
@Singleton
class ReadinessOfGateway implements AsyncHealthCheck {

  /** Within the second that Kubernetes gives a probe, and the 900 ms of the health command. */
  private static final Duration PATIENCE = Duration.ofMillis(400);

  private final ArticlesHealth articles;
  private final EntitiesHealth entities;

  ReadinessOfGateway(@RestClient ArticlesHealth articles, @RestClient EntitiesHealth entities) {
    this.articles = articles;
    this.entities = entities;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return Uni.combine()
        .all()
        .unis(stateOf(articles), stateOf(entities))
        .with(
            (articlesState, entitiesState) ->
                HealthCheckResponse.named("gateway")
                    .up()
                    .withData("articles", articlesState)
                    .withData("entities", entitiesState)
                    .build());
  }

  private static Uni<String> stateOf(DownstreamHealth service) {
    return service
        .ready()
        .map(
            response -> {
              try (response) {
                return response.getStatus() == 200 ? "ready" : "not ready";
              }
            })
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .onFailure()
        .recoverWithItem("unreachable");
  }
}
