package io.dateline.gateway.endpoint;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Opens the UI with an example query. The UI takes a query only from its address, and updates the
 * address with every edit.
 */
@Singleton
class UiRoute {

  private static final String PATH = "/q/graphql-ui";

  static final String STARTER =
      """
      # Who stands in the newest articles, in which office, and which sentence says so.
      # Press the button with the triangle, or Ctrl-Enter. Ctrl-Space shows what else there is.
      {
        articles(first: 5) {
          totalCount
          nodes {
            headline
            outlet
            publishedAt { at precision }
            mentions(kinds: [PERSON]) {
              text
              sentence
              offices { title of { canonicalName } }
              entity { canonicalName articleCount }
            }
          }
        }
      }
      """;

  /**
   * The address with the example query. Spaces are written as %20, because the UI does not decode a
   * plus sign.
   */
  private static final String WITH_STARTER =
      PATH + "/?query=" + URLEncoder.encode(STARTER, StandardCharsets.UTF_8).replace("+", "%20");

  void register(@Observes Router router) {
    router.get(PATH).order(GraphQlRoute.ORDER).handler(UiRoute::open);
    router.get(PATH + "/").order(GraphQlRoute.ORDER).handler(UiRoute::open);
  }

  private static void open(RoutingContext http) {
    if (http.request().query() != null) {
      http.next();
      return;
    }
    http.response()
        .setStatusCode(302)
        .putHeader(HttpHeaders.LOCATION, WITH_STARTER)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
        .end();
  }
}
