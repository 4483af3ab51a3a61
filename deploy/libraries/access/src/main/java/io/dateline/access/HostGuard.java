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
 * Refuses requests under a name that is not the service's, whatever they ask for. The names are
 * those of {@link Hosts}, and {@code dateline.hosts}.
 */
@Singleton
public class HostGuard {

  /** Before everything else, CORS (300) included. */
  private static final int FIRST = 400;

  private static final String REFUSAL =
      "{\"type\":\"urn:dateline:problem:host-not-known\",\"title\":\"Not under this name\","
          + "\"status\":421,\"detail\":\"The service does not answer under the name that the request"
          + " gives as its host; dateline.hosts lists more names.\"}";

  private final Hosts hosts;

  HostGuard(@ConfigProperty(name = "dateline.hosts") Optional<List<String>> configured) {
    this.hosts = new Hosts(configured.orElse(List.of()));
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
        .setStatusCode(421)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        // A body that was not read would be taken for the next request.
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(REFUSAL);
  }
}
