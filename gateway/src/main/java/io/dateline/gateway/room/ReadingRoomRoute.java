package io.dateline.gateway.room;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Serves the frame of the reading room at every address that the page shows. The page reads its
 * address and asks the gateway's public schema for the rest, so the frame is the same for all.
 */
@Singleton
class ReadingRoomRoute {

  /** The addresses of the page; below some of them stands the id of what they show. */
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/article/:id",
          "/entity",
          "/entity/:id",
          "/pair",
          "/events",
          "/event/:id",
          "/stories",
          "/story/:id",
          "/quotes",
          "/live",
          "/add",
          "/help");

  /**
   * Scripts, styles and requests may come from the gateway alone. Text of pages can never become a
   * script or load anything, even if the page had a fault that let it through.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'; require-trusted-types-for 'script';"
          + " trusted-types lit-html";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cache-Control", "no-cache");

  /** A sheet of paper with lines. */
  private static final String ICON =
      "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath"
          + " fill='%23fff' stroke='%231b1d1f' d='M2.5 1.5h11v13h-11z'/%3E%3Cpath"
          + " stroke='%23a3123a' stroke-width='2' d='M5 5h6'/%3E%3Cpath stroke='%231b1d1f' d='M5"
          + " 8.5h6M5 11.5h4'/%3E%3C/svg%3E";

  private final String frame;

  ReadingRoomRoute(Bundle bundle, RoomDocuments documents) {
    String hashes = JsonObject.mapFrom(documents.hashes()).encode();
    this.frame =
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Dateline</title>
        <link rel="icon" href="%s">
        <link rel="stylesheet" href="%s">
        <script type="application/json" id="documents">%s</script>
        <script type="module" src="%s"></script>
        </head>
        <body>
        <div id="app"></div>
        <noscript>This page needs JavaScript. Programs ask /graphql instead.</noscript>
        </body>
        </html>
        """
            .formatted(ICON, bundle.resolve("app.css"), hashes, bundle.resolve("app.js"));
  }

  void register(@Observes Router router) {
    ADDRESSES.forEach(
        address -> {
          router.get(address).handler(this::serve);
          router.head(address).handler(this::serve);
        });
  }

  private void serve(RoutingContext http) {
    HttpServerResponse response = http.response();
    HEADERS.forEach(response::putHeader);
    response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8").end(frame);
  }
}
