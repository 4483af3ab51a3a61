package io.dateline.gateway.origin;

import io.dateline.gateway.failure.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses requests from pages of other origins unless {@code dateline.cors.origins} names them, and
 * sends the CORS headers by which browsers decide which page may read an answer. It never allows
 * cookies: callers identify themselves by a header, which a page can only send if it knows the
 * token.
 */
@Singleton
class OriginGuard {

  /** The priority of this filter: after the check of the host, before everything else. */
  private static final int PRIORITY = 350;

  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  /** Headers that a page may read in addition to those that browsers always allow. */
  private static final String EXPOSED_HEADERS =
      "ETag, Retry-After, WWW-Authenticate, Content-Disposition, Allow";

  /** Time for which browsers remember a preflight, in seconds; common browsers allow no more. */
  private static final String MAX_AGE = "7200";

  /** Matches the names of headers as a preflight lists them. */
  private static final String HEADER_NAMES = "[A-Za-z0-9!#$%&'*+.^_`|~, -]{1,1000}";

  private final Origins origins;

  /**
   * Creates the guard.
   *
   * @param configured Origins whose pages may use the gateway through a browser, separated by
   *     commas, such as {@code https://news.example}; {@code *} stands for any origin. By default
   *     only pages of the gateway itself may.
   */
  OriginGuard(@ConfigProperty(name = "dateline.cors.origins") Optional<List<String>> configured) {
    this.origins = new Origins(configured.orElse(List.of()));
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext http) {
    HttpServerRequest request = http.request();
    String path = http.normalizedPath();
    if (!path.equals("/graphql") && !path.startsWith("/graphql/") && !path.startsWith("/export/")) {
      http.next();
      return;
    }
    HttpServerResponse response = http.response();
    if (origins.areConfigured()) {
      response.headers().add(HttpHeaders.VARY, "Origin");
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null || Origins.isSame(origin, request.getHeader(HttpHeaders.HOST))) {
      http.next();
      return;
    }
    Optional<String> allowed = origins.allowed(origin);
    if (allowed.isEmpty()) {
      refuse(response, path);
      return;
    }
    response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, allowed.get());
    String method = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    if (request.method().equals(HttpMethod.OPTIONS) && method != null) {
      preflight(request, response);
    } else {
      response.putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED_HEADERS);
      http.next();
    }
  }

  private static void preflight(HttpServerRequest request, HttpServerResponse response) {
    response
        .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
        .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, MAX_AGE);
    String headers = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
    if (headers != null && headers.matches(HEADER_NAMES)) {
      // The page may send any header, because none identifies the caller unless the page knows the
      // token.
      response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, headers);
    }
    if (request.getHeader("Access-Control-Request-Private-Network") != null) {
      response.putHeader("Access-Control-Allow-Private-Network", "true");
    }
    response.setStatusCode(204).end();
  }

  private static void refuse(HttpServerResponse response, String path) {
    String message =
        "Pages of this origin may not use the gateway; the setting dateline.cors.origins lists"
            + " those that may.";
    boolean graphql = path.equals("/graphql");
    response
        .setStatusCode(403)
        .putHeader(
            HttpHeaders.CONTENT_TYPE, graphql ? "application/json" : "application/problem+json")
        // The connection is closed, because an unread body would be taken for the next request.
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(graphql ? errors(message) : problem(message));
  }

  private static String errors(String message) {
    return new JsonObject()
        .put(
            "errors",
            new JsonArray()
                .add(
                    new JsonObject()
                        .put("message", message)
                        .put("extensions", new JsonObject().put("code", "ORIGIN_NOT_ALLOWED"))))
        .encode();
  }

  private static String problem(String message) {
    Problem problem = Problem.named("origin-not-allowed", "Another origin", message);
    return new JsonObject()
        .put("type", problem.type())
        .put("title", problem.title())
        .put("status", 403)
        .put("detail", problem.detail())
        .encode();
  }
}
