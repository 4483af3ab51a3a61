package io.dateline.gateway.origin;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers {@code /q/metrics} only to this machine and to the configured networks, because the
 * metrics share the port with public requests. A request that came through a proxy counts as
 * public, wherever the proxy is.
 */
@Singleton
class MetricsGuard {

  private static final int PRIORITY = 350;

  private static final String PATH = "/q/metrics";

  private static final List<String> PROXY_HEADERS =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final Networks networks;

  /**
   * Creates the guard.
   *
   * @param from Networks whose machines may read {@code /q/metrics}, separated by commas, such as
   *     {@code 10.0.0.0/8}. This machine may always read it. By default no other machine may.
   */
  MetricsGuard(@ConfigProperty(name = "dateline.metrics.from") Optional<List<String>> from) {
    this.networks = new Networks(from.orElse(List.of()));
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext http) {
    String path = http.normalizedPath();
    if ((path.equals(PATH) || path.startsWith(PATH + "/")) && !mayRead(http.request())) {
      // The answer is the same as for a path that does not exist.
      http.response().setStatusCode(404).end();
    } else {
      http.next();
    }
  }

  private boolean mayRead(HttpServerRequest request) {
    SocketAddress from = request.remoteAddress();
    return PROXY_HEADERS.stream().noneMatch(request.headers()::contains)
        && from != null
        && from.hostAddress() != null
        && networks.include(from.hostAddress());
  }
}
