package io.dateline.gateway.endpoint;

import graphql.ExecutionResult;
import graphql.language.AstPrinter;
import graphql.language.AstSignature;
import graphql.language.OperationDefinition;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Records the duration of operations by their name: as a metric, in the trace, and in the log for
 * slow ones. Operations without a name count as {@code anonymous}, and names beyond the maximum
 * number as {@code other}.
 */
@Singleton
class OperationTelemetry {

  private static final Logger LOG = Logger.getLogger("io.dateline.gateway.slow-query");

  private final MeterRegistry meters;
  private final TelemetrySettings settings;
  private final Set<String> names = ConcurrentHashMap.newKeySet();
  private final Map<String, Timer> timers = new ConcurrentHashMap<>();

  OperationTelemetry(MeterRegistry meters, TelemetrySettings settings) {
    this.meters = meters;
    this.settings = settings;
  }

  /** Adds the name of the operation to the trace of the current request. */
  void begins(Operation operation) {
    Span.current()
        .setAttribute("graphql.operation.type", operation.kind().name())
        .setAttribute("graphql.operation.name", nameOf(operation))
        .setAttribute("graphql.cost", operation.cost());
  }

  /**
   * Records the end of an operation.
   *
   * @param result null if the execution failed
   */
  void ended(Operation operation, ExecutionResult result, long nanos) {
    String outcome =
        result == null ? "broken" : result.getErrors().isEmpty() ? "whole" : "with errors";
    String name = counted(nameOf(operation));
    timers
        .computeIfAbsent(
            name + "/" + operation.kind() + "/" + outcome,
            any ->
                Timer.builder("dateline.operations")
                    .description("Operations by name, with their duration")
                    .tag("operation", name)
                    .tag("kind", operation.kind().name())
                    .tag("outcome", outcome)
                    .register(meters))
        .record(nanos, TimeUnit.NANOSECONDS);
    if (nanos > settings.slow().toNanos()) {
      LOG.warnf(
          "%s took %d ms, cost %d, %s: %s",
          name,
          Duration.ofNanos(nanos).toMillis(),
          operation.cost(),
          outcome,
          withoutValues(operation));
    }
  }

  private String counted(String name) {
    if (names.contains(name)) {
      return name;
    }
    if (names.size() >= settings.names()) {
      return "other";
    }
    names.add(name);
    return name;
  }

  /**
   * Returns the name of an operation. A request need not name the only operation of its document.
   */
  private static String nameOf(Operation operation) {
    String name = writtenName(operation);
    return name == null ? "anonymous" : name;
  }

  private static String writtenName(Operation operation) {
    String name = operation.request().operationName();
    return name != null
        ? name
        : operation
            .document()
            .getDocument()
            .getFirstDefinitionOfType(OperationDefinition.class)
            .map(OperationDefinition::getName)
            .orElse(null);
  }

  /**
   * Returns the document without values, because a search for a person is private to the reader.
   */
  private static String withoutValues(Operation operation) {
    return AstPrinter.printAstCompact(
        new AstSignature()
            .signatureQuery(operation.document().getDocument(), writtenName(operation)));
  }
}
