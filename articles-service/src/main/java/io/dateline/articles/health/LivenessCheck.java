package io.dateline.articles.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * The service is alive if it answers requests. A database that is down is no reason to restart the
 * service.
 */
@Liveness
@ApplicationScoped
class LivenessCheck implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.up("answers requests");
  }
}
