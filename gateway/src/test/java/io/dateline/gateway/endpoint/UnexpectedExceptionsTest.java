package io.dateline.gateway.endpoint;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import io.dateline.gateway.access.AccessControl;
import io.dateline.gateway.access.Caller;
import io.dateline.gateway.access.CallerLimits;
import io.dateline.gateway.budget.SharedHeap;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.fake.SocketClient;
import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.limits.DocumentLimits;
import io.dateline.gateway.limits.LimitSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Wherever an unexpected exception is thrown, the client gets an answer, and the next client gets
 * its own.
 */
@QuarkusTest
@TestProfile(UnexpectedExceptionsTest.Breaking.class)
class UnexpectedExceptionsTest extends WithFakeServices {

  enum Stage {
    ADMITTING,
    PARSING_AND_VALIDATING,
    WEIGHING,
    BEGINNING_TO_EXECUTE,
    EXECUTING,
    WRITING
  }

  public static class Breaking implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(
          BreakingAdmission.class,
          BreakingDocuments.class,
          BreakingOperations.class,
          BreakingExecution.class,
          BreakingResponses.class);
    }
  }

  private static volatile Stage broken;

  private static void passing(Stage stage) {
    if (broken == stage) {
      throw new IllegalStateException("thrown by a test while " + stage);
    }
  }

  @Alternative
  @Singleton
  static class BreakingAdmission extends Admission {
    BreakingAdmission(AccessControl access, CallerLimits limits, OperationReader operations) {
      super(access, limits, operations);
    }

    @Override
    Operation admit(Caller caller, GraphQlRequest request)
        throws io.dateline.gateway.access.AccessDenied, NotExecutable {
      passing(Stage.ADMITTING);
      return super.admit(caller, request);
    }
  }

  @Alternative
  @Singleton
  static class BreakingDocuments extends Documents {
    BreakingDocuments(ServedSchema served, LimitSettings limits, DocumentLimits documentLimits) {
      super(served, limits, documentLimits);
    }

    @Override
    PreparsedDocumentEntry get(String query) {
      passing(Stage.PARSING_AND_VALIDATING);
      return super.get(query);
    }
  }

  @Alternative
  @Singleton
  static class BreakingOperations extends OperationReader {
    BreakingOperations(
        PersistedDocuments named,
        Documents documents,
        ServedSchema served,
        LimitSettings limits,
        io.dateline.gateway.limits.ArgumentChecks checks) {
      super(named, documents, served, limits, checks);
    }

    @Override
    Operation of(GraphQlRequest request) throws NotExecutable {
      Operation operation = super.of(request);
      passing(Stage.WEIGHING);
      return operation;
    }
  }

  @Alternative
  @Singleton
  static class BreakingExecution extends Execution {
    BreakingExecution(
        ServedSchema served,
        Calls calls,
        OperationTelemetry telemetry,
        SharedHeap memory,
        LimitSettings limits,
        MeterRegistry meters) {
      super(served, calls, telemetry, memory, limits, meters);
    }

    @Override
    RunningOperation run(Operation operation) {
      passing(Stage.BEGINNING_TO_EXECUTE);
      return broken == Stage.EXECUTING
          ? new RunningOperation(
              CompletableFuture.failedFuture(new IllegalStateException("broken")), () -> {})
          : super.run(operation);
    }
  }

  @Alternative
  @Singleton
  static class BreakingResponses extends ResponseWriter {
    BreakingResponses(ObjectMapper mapper, HttpCaching caching) {
      super(mapper, caching);
    }

    @Override
    void answer(RoutingContext http, MediaType media, OperationAnswer answer) {
      passing(Stage.WRITING);
      super.answer(http, media, answer);
    }
  }

  @AfterEach
  void restore_the_stages() {
    broken = null;
  }

  @ParameterizedTest
  @EnumSource
  void a_request_is_answered(Stage stage) {
    for (String accept :
        new String[] {"application/graphql-response+json", "application/json", "*/*"}) {
      broken = stage;
      Response response = answerTo(accept);
      assertEquals(500, response.statusCode());
      assertEquals("INTERNAL_ERROR", response.jsonPath().getString("errors[0].extensions.code"));
      assertTrue(!response.asString().contains("thrown"), response::asString);
      broken = null;
      assertEquals(200, answerTo(accept).statusCode());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WRITING")
  void a_message_is_answered(Stage stage) throws Exception {
    try (SocketClient client = SocketClient.initialized()) {
      broken = stage;
      client.subscribe("1", "{ __typename }");
      String answer = client.next(10_000);
      assertTrue(
          answer.contains("\"id\":\"1\",\"type\":\"error\"") && answer.contains("INTERNAL_ERROR"),
          answer);
      broken = null;
      client.subscribe("2", "{ __typename }");
      assertTrue(client.next(10_000).contains("\"__typename\":\"Query\""));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WRITING")
  void a_stream_is_answered_and_ends(Stage stage) {
    broken = stage;
    String answer = answerTo("text/event-stream").asString();
    assertTrue(answer.contains("INTERNAL_ERROR"), answer);
  }

  private static Response answerTo(String accept) {
    return given()
        .contentType("application/json")
        .accept(accept)
        .body(Map.of("query", "{ __typename }"))
        .post("/graphql");
  }
}
