package io.dateline.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses every request under a host name that is not the service's. The allowed names are those of
 * {@link AllowedHosts} and of {@code dateline.hosts}.
 */
@Singleton
public class HostGuard {

  /** The priority of the guard: before everything else, CORS (300) included. */
  private static final int FIRST = 400;

  private static final GuardProblem REFUSAL =
      new GuardProblem(
          421,
          "host-not-known",
          "Not under this name",
          "The service does not answer under the name that the request gives as its host;"
              + " dateline.hosts lists more names.");

  private final AllowedHosts hosts;

  /**
   * Creates the guard.
   *
   * @param configured names under which the service answers, beside localhost and IP addresses;
   *     separated by commas
   */
  HostGuard(@ConfigProperty(name = "dateline.hosts") Optional<List<String>> configured) {
    this.hosts = new AllowedHosts(configured.orElse(List.of()));
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, FIRST);
  }

  private void check(RoutingContext http) {
    List<String> named = http.request().headers().getAll(HttpHeaders.HOST);
    if (named.stream().allMatch(hosts::include)) {
      http.next();
      return;
    }
    http.response()
        .setStatusCode(REFUSAL.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, GuardProblem.MEDIA_TYPE)
        // The connection closes, because an unread body would be taken for the next request.
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(REFUSAL.json());
  }
}
