package io.dateline.gateway.endpoint;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Startup;

/** Started and alive are the same question here: can a document be parsed against the schema? */
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
