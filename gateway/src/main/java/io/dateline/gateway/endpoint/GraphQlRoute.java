package io.dateline.gateway.endpoint;

import static io.vertx.core.http.HttpHeaders.ALLOW;
import static io.vertx.core.http.HttpHeaders.CONNECTION;
import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;
import static io.vertx.core.http.HttpHeaders.UPGRADE;
import static io.vertx.core.http.HttpHeaders.VARY;

import io.dateline.gateway.access.AccessControl;
import io.dateline.gateway.access.AccessDenied;
import io.dateline.gateway.access.Caller;
import io.dateline.gateway.endpoint.Operation.Kind;
import io.dateline.gateway.limits.LimitSettings;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Answers {@code /graphql} as the draft of GraphQL over HTTP defines it.
 *
 * <p>Status codes: 400 for a body that is no GraphQL request (and, if the client accepts {@code
 * application/graphql-response+json}, for documents that are refused), 401, 403 and 429 for callers
 * that are refused, 405 for a mutation by GET, 406, 413 and 415 with their usual meaning; 200 for
 * every executed operation, whether or not fields failed. Each refusal has a body with a coded
 * error.
 */
@Singleton
class GraphQlRoute {

  static final String PATH = "/graphql";
  private static final String METHODS = "GET, POST, OPTIONS";
  private static final Logger LOG = Logger.getLogger(GraphQlRoute.class);

  /**
   * The order of a handler that comes before SmallRye's WebSocket handler for the same path. That
   * handler comes right after authorization and would execute documents without the gateway's
   * limits.
   */
  private static final int BEFORE_WEBSOCKETS = -1 - SecurityHandlerPriorities.AUTHORIZATION;

  /**
   * The order of this route, which comes before SmallRye's other handlers for the same path, so
   * that they are never reached.
   */
  static final int ORDER = BEFORE_WEBSOCKETS + 10;

  private final AccessControl access;
  private final Admission admission;
  private final Execution execution;
  private final EventStream eventStream;
  private final WebSockets webSockets;
  private final ResponseWriter responses;
  private final LimitSettings limits;

  GraphQlRoute(
      AccessControl access,
      Admission admission,
      Execution execution,
      EventStream eventStream,
      WebSockets webSockets,
      ResponseWriter responses,
      LimitSettings limits) {
    this.access = access;
    this.admission = admission;
    this.execution = execution;
    this.eventStream = eventStream;
    this.webSockets = webSockets;
    this.responses = responses;
    this.limits = limits;
  }

  void register(@Observes Router router) {
    router.route(PATH).order(BEFORE_WEBSOCKETS).handler(this::upgrade).failureHandler(this::failed);
    router
        .route(PATH)
        .order(ORDER)
        .handler(BodyHandler.create(false).setBodyLimit(limits.bodyBytes()))
        .handler(this::handle)
        .failureHandler(this::failed);
  }

  private void upgrade(RoutingContext http) {
    if (http.request().headers().contains(UPGRADE, "websocket", true)) {
      webSockets.upgrade(http);
    } else {
      http.next();
    }
  }

  private void handle(RoutingContext http) {
    http.response().headers().add(VARY, "Accept");
    HttpMethod method = http.request().method();
    Optional<MediaType> accepted = MediaType.accepted(http.parsedHeaders().accept());
    if (method.equals(HttpMethod.OPTIONS)) {
      http.response().putHeader(ALLOW, METHODS).setStatusCode(204).end();
    } else if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.POST)) {
      http.response().putHeader(ALLOW, METHODS);
      responses.refuse(http, 405, "METHOD_NOT_ALLOWED", "Use POST, or GET for queries.");
    } else if (accepted.isEmpty()) {
      responses.refuse(
          http,
          406,
          "NOT_ACCEPTABLE",
          "The gateway answers with application/graphql-response+json or application/json.");
    } else if (method.equals(HttpMethod.POST) && !isJson(http)) {
      responses.refuse(http, 415, "UNSUPPORTED_MEDIA_TYPE", "Send application/json in UTF-8.");
    } else {
      try {
        GraphQlRequest request =
            method.equals(HttpMethod.POST)
                ? GraphQlRequest.fromBody(bytes(http.body().buffer()))
                : GraphQlRequest.fromParameters(http.queryParams());
        admit(http, request, accepted.get());
      } catch (GraphQlRequest.Malformed e) {
        responses.refuse(http, 400, e.code(), e.getMessage());
      }
    }
  }

  /**
   * Identifies the caller before it looks at the request, and checks the rights before it executes.
   */
  private void admit(RoutingContext http, GraphQlRequest request, MediaType media) {
    access
        .caller(http)
        .subscribe()
        .with(
            caller -> answered(http, media, () -> execute(http, caller, request, media)),
            failure -> answered(http, media, () -> refuse(http, failure)));
  }

  private void refuse(RoutingContext http, Throwable failure) {
    if (failure instanceof AccessDenied denied) {
      responses.refuse(http, denied);
    } else {
      http.fail(failure);
    }
  }

  private interface Step {
    void run() throws AccessDenied, NotExecutable;
  }

  /**
   * Answers the client if a step throws anything. Outside the route's own handlers nothing else
   * would answer, and the client would wait forever.
   */
  private void answered(RoutingContext http, MediaType media, Step step) {
    try {
      step.run();
    } catch (AccessDenied e) {
      responses.refuse(http, e);
    } catch (NotExecutable e) {
      responses.refuse(http, media, e.errors());
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      http.fail(e);
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // The callback answers failures.
  private void execute(RoutingContext http, Caller caller, GraphQlRequest request, MediaType media)
      throws AccessDenied, NotExecutable {
    Operation operation = admission.admit(caller, request);
    if (operation.kind() == Kind.MUTATION && http.request().method().equals(HttpMethod.GET)) {
      http.response().putHeader(ALLOW, "POST");
      responses.refuse(http, 405, "METHOD_NOT_ALLOWED", "GET may be used for queries only.");
    } else if (media == MediaType.EVENT_STREAM) {
      String refusal = eventStream.open(http, caller, operation);
      if (refusal != null) {
        responses.refuse(http, 503, "TOO_MANY_LISTENERS", refusal);
      }
    } else if (operation.kind() == Kind.SUBSCRIPTION) {
      responses.refuse(
          http,
          406,
          "NOT_ACCEPTABLE",
          "Subscriptions require the media type text/event-stream, or a WebSocket.");
    } else {
      RunningOperation run = execution.run(operation);
      http.addEndHandler(
          sent -> {
            if (sent.failed()) {
              run.leave();
            }
          });
      run.answer()
          .whenComplete(
              (answer, failure) ->
                  answered(
                      http,
                      media,
                      () -> {
                        if (failure == null) {
                          responses.answer(http, media, answer);
                        } else {
                          http.fail(failure);
                        }
                      }));
    }
  }

  /** Answers when the body handler refused a body, or when a handler failed. */
  private void failed(RoutingContext http) {
    if (http.statusCode() == 413) {
      // The gateway does not read the rest of the body, so the connection cannot be used again.
      http.response().putHeader(CONNECTION, "close");
      responses.refuse(
          http,
          413,
          "BODY_TOO_LARGE",
          "A request may have at most " + limits.bodyBytes() + " bytes.");
    } else if (http.statusCode() >= 400 && http.statusCode() < 500) {
      responses.refuse(http, http.statusCode(), "BAD_REQUEST", "The request cannot be read.");
    } else if (http.failure() instanceof HttpClosedException || http.response().closed()) {
      LOG.debug("a client went away");
    } else {
      LOG.error("a request failed", http.failure());
      try {
        responses.refuse(http, 500, "INTERNAL_ERROR", "The gateway failed unexpectedly.");
      } catch (RuntimeException e) {
        LOG.error("a refusal could not be written", e);
        http.response().setStatusCode(500).end();
      }
    }
  }

  /**
   * Returns whether the body is JSON. Some clients, such as GraphiQL, send the header twice, and
   * both values arrive joined by a comma.
   */
  private static boolean isJson(RoutingContext http) {
    String sent = http.request().headers().get(CONTENT_TYPE);
    return sent != null
        && Arrays.stream(
                String.join(",", http.request().headers().getAll(CONTENT_TYPE)).split(",", -1))
            .allMatch(GraphQlRoute::isJson);
  }

  private static boolean isJson(String type) {
    String[] parts = type.split(";", -1);
    return parts[0].strip().equalsIgnoreCase("application/json")
        && Arrays.stream(parts)
            .skip(1)
            .map(part -> part.strip().toLowerCase(Locale.ROOT).replace("\"", ""))
            .allMatch(part -> !part.startsWith("charset=") || part.equals("charset=utf-8"));
  }

  private static byte[] bytes(Buffer body) {
    return body == null ? new byte[0] : body.getBytes();
  }
}
