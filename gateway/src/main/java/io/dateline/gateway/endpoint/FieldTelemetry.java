package io.dateline.gateway.endpoint;

import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * What fields take that are more than a look into what is there, by type and name. There are as
 * many as the schema has, and no more.
 */
final class FieldTelemetry extends SimplePerformantInstrumentation {

  private final MeterRegistry meters;
  private final Map<GraphQLFieldDefinition, Timers> timers = new ConcurrentHashMap<>();

  private record Timers(Timer whole, Timer failed) {}

  FieldTelemetry(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public FieldFetchingInstrumentationContext beginFieldFetching(
      InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
    if (parameters.isTrivialDataFetcher()) {
      return FieldFetchingInstrumentationContext.NOOP;
    }
    // A definition belongs to one type.
    Timers field =
        timers.computeIfAbsent(
            parameters.getEnvironment().getFieldDefinition(),
            definition ->
                timersOf(
                    ((GraphQLNamedType) parameters.getEnvironment().getParentType()).getName()
                        + "."
                        + definition.getName()));
    long start = System.nanoTime();
    return new FieldFetchingInstrumentationContext() {
      @Override
      public void onDispatched() {}

      @Override
      public void onCompleted(Object value, Throwable failure) {
        (failure == null ? field.whole() : field.failed())
            .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
      }
    };
  }

  private Timers timersOf(String field) {
    return new Timers(timer(field, "whole"), timer(field, "failed"));
  }

  private Timer timer(String field, String outcome) {
    return Timer.builder("dateline.fields")
        .description("Fields that are fetched, and what they took")
        .tag("field", field)
        .tag("outcome", outcome)
        .register(meters);
  }
}
