package io.dateline.gateway.endpoint;

import static io.vertx.core.http.HttpHeaders.ALLOW;
import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;

import io.dateline.access.Right;
import io.dateline.gateway.access.AccessControl;
import io.dateline.gateway.access.AccessDenied;
import io.dateline.gateway.access.Caller;
import io.dateline.gateway.access.CallerLimits;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Serves the schema at {@code /graphql/schema.graphql} to callers that may read, unless
 * introspection is disabled.
 */
@Singleton
class SchemaRoute {

  private static final Logger LOG = Logger.getLogger(SchemaRoute.class);
  private static final String METHODS = "GET, HEAD, OPTIONS";

  private final ServedSchema served;
  private final AccessControl access;
  private final CallerLimits limits;
  private final ResponseWriter responses;
  private final boolean introspection;

  /**
   * Creates the route.
   *
   * @param introspection If true, clients may query the schema. If false, the gateway refuses
   *     introspection and does not serve {@code /graphql/schema.graphql}. The default is true,
   *     because the schema contains no secrets.
   */
  SchemaRoute(
      ServedSchema served,
      AccessControl access,
      CallerLimits limits,
      ResponseWriter responses,
      @ConfigProperty(name = "dateline.graphql.introspection", defaultValue = "true")
          boolean introspection) {
    this.served = served;
    this.access = access;
    this.limits = limits;
    this.responses = responses;
    this.introspection = introspection;
  }

  void register(@Observes Router router) {
    router
        .route(GraphQlRoute.PATH + "/schema.graphql")
        .order(GraphQlRoute.ORDER)
        .handler(this::handle);
  }

  private void handle(RoutingContext http) {
    HttpMethod method = http.request().method();
    if (method.equals(HttpMethod.OPTIONS)) {
      http.response().putHeader(ALLOW, METHODS).setStatusCode(204).end();
    } else if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
      http.response().putHeader(ALLOW, METHODS);
      responses.refuse(http, 405, "METHOD_NOT_ALLOWED", "The schema can only be read.");
    } else if (!introspection) {
      responses.refuse(
          http,
          403,
          "INTROSPECTION_DISABLED",
          "This gateway does not answer queries of its schema.");
    } else {
      access
          .caller(http)
          .subscribe()
          .with(caller -> print(http, caller), failure -> refuse(http, failure));
    }
  }

  private void print(RoutingContext http, Caller caller) {
    try {
      limits.request(caller);
      access.require(caller, Right.READ);
      http.response().putHeader(CONTENT_TYPE, "text/plain; charset=utf-8").end(served.print());
    } catch (AccessDenied | RuntimeException e) {
      refuse(http, e);
    }
  }

  private void refuse(RoutingContext http, Throwable failure) {
    if (failure instanceof AccessDenied denied) {
      responses.refuse(http, denied);
    } else {
      LOG.error("the schema could not be printed", failure);
      responses.refuse(http, 500, "INTERNAL_ERROR", "The gateway failed unexpectedly.");
    }
  }
}
