package io.dateline.gateway.endpoint;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Startup;

/**
 * Reports whether a document can be parsed against the schema. The same check answers whether the
 * gateway has started and whether it is alive.
 */
@Startup
@Liveness
@Singleton
class ExecutionHealth implements HealthCheck {

  private final Documents documents;

  ExecutionHealth(Documents documents) {
    this.documents = documents;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("graphql")
        .status(!documents.get("{__typename}").hasErrors())
        .build();
  }
}
