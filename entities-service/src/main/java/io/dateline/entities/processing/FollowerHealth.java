package io.dateline.entities.processing;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports how far the follower is behind. It never makes the service unready: clients can still
 * read what has been extracted, and an unready service would not bring the feed back.
 */
@Readiness
@ApplicationScoped
class FollowerHealth implements HealthCheck {

  private final FeedFollower follower;
  private final ProcessingSettings settings;

  FollowerHealth(FeedFollower follower, ProcessingSettings settings) {
    this.follower = follower;
    this.settings = settings;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("feed follower").up();
    response.withData("enabled", settings.enabled());
    response.withData("feed-reachable", follower.lag().isPresent());
    if (follower.isReadingAgain()) {
      response.withData("feed", "read again from the start, since articles-service was restored");
    }
    follower.lag().ifPresent(lag -> response.withData("feed-lag", lag));
    return response.build();
  }
}
