package io.dateline.articles.health;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started means: migrations have run and every bean that starts with the service is up. */
@Startup
@ApplicationScoped
class StartupCheck implements HealthCheck {

  private volatile boolean started;

  void onStart(@Observes StartupEvent event) {
    started = true;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("started").status(started).build();
  }
}
