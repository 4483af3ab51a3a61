package io.dateline.gateway.endpoint;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.access.AccessControl;
import io.dateline.gateway.access.AccessDenied;
import io.dateline.gateway.access.Caller;
import io.dateline.gateway.events.Events;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Accepts WebSockets, and holds the objects that their connections share. */
@Singleton
class WebSockets {

  private static final String PROTOCOL = "graphql-transport-ws";

  private final AccessControl access;
  private final Admission admission;
  private final Execution execution;
  private final Events events;
  private final ResponseWriter responses;
  private final ConnectionLimit listeners;
  private final SubscriptionSettings settings;
  private final ObjectMapper mapper;

  WebSockets(
      AccessControl access,
      Admission admission,
      Execution execution,
      Events events,
      ResponseWriter responses,
      ConnectionLimit listeners,
      SubscriptionSettings settings,
      ObjectMapper mapper) {
    this.access = access;
    this.admission = admission;
    this.execution = execution;
    this.events = events;
    this.responses = responses;
    this.listeners = listeners;
    this.settings = settings;
    this.mapper = mapper;
  }

  /** Upgrades a request to a WebSocket, or refuses it. */
  void upgrade(RoutingContext http) {
    HttpServerRequest request = http.request();
    String offered = request.getHeader("Sec-WebSocket-Protocol");
    if (offered == null
        || Arrays.stream(offered.split(",", -1)).map(String::strip).noneMatch(PROTOCOL::equals)) {
      responses.refuse(
          http,
          400,
          "UPGRADE_NOT_SUPPORTED",
          "The gateway supports only the WebSocket protocol " + PROTOCOL + ".");
      return;
    }
    request.pause();
    access
        .caller(http)
        .subscribe()
        .with(
            caller -> {
              try {
                connect(http, caller);
              } catch (RuntimeException e) {
                request.resume();
                http.fail(e);
              }
            },
            failure -> {
              request.resume();
              if (failure instanceof AccessDenied denied) {
                responses.refuse(http, denied);
              } else {
                http.fail(failure);
              }
            });
  }

  private void connect(RoutingContext http, Caller caller) {
    HttpServerRequest request = http.request();
    String refusal = listeners.refusal(caller);
    if (refusal != null) {
      request.resume();
      responses.refuse(http, 503, "TOO_MANY_LISTENERS", refusal);
      return;
    }
    Context context = VertxContext.getRootContext(Vertx.currentContext());
    request
        .toWebSocket()
        .onSuccess(
            socket ->
                new WebSocketConnection(socket, this, http, caller, context, mapper, settings))
        .onFailure(failure -> listeners.leave(caller));
  }

  /** Finds the caller whose authorization came in a message; fails with {@link AccessDenied}. */
  Uni<Caller> callerOf(RoutingContext http, String authorization) {
    return access.caller(http, authorization);
  }

  /**
   * Checks a request and creates its operation, unless too many operations run on the connection.
   */
  Operation admit(Caller caller, GraphQlRequest request, int running)
      throws AccessDenied, NotExecutable {
    if (running >= settings.perConnection()) {
      throw new NotExecutable(
          ErrorJson.of(
              "TOO_MANY_SUBSCRIPTIONS",
              "The maximum number of operations that run at once on one connection is reached."));
    }
    return admission.admit(caller, request);
  }

  RunningSubscription start(Operation operation, ResultListener listener, Context context) {
    return RunningSubscription.start(
        operation, execution, events, listener, context, settings.waiting());
  }

  /**
   * Executes an operation other than a subscription, and passes the answer on in the context of the
   * connection.
   *
   * @param begun receives the execution, also in that context
   */
  @SuppressWarnings("FutureReturnValueIgnored") // The callback handles failures.
  void execute(
      Operation operation,
      Context context,
      Consumer<RunningOperation> begun,
      BiConsumer<OperationAnswer, Throwable> answer) {
    VertxContext.createNewDuplicatedContext(context)
        .runOnContext(
            any -> {
              try {
                RunningOperation run = execution.run(operation);
                context.runOnContext(here -> begun.accept(run));
                run.answer()
                    .whenComplete(
                        (done, failure) ->
                            context.runOnContext(here -> answer.accept(done, failure)));
              } catch (RuntimeException e) {
                context.runOnContext(here -> answer.accept(null, e));
              }
            });
  }

  /** Gives back the place of a connection that was closed. */
  void closed(Caller caller) {
    listeners.leave(caller);
  }
}
