package io.dateline.articles.health;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** The service has started if the migrations have run and all beans that start with it are up. */
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
