package io.dateline.gateway.endpoint;

import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
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
  private final Map<String, Timer> timers = new ConcurrentHashMap<>();

  FieldTelemetry(MeterRegistry meters) {
    this.meters = meters;
  }

  @Override
  public FieldFetchingInstrumentationContext beginFieldFetching(
      InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
    if (parameters.isTrivialDataFetcher()) {
      return FieldFetchingInstrumentationContext.NOOP;
    }
    String field =
        ((GraphQLNamedType) parameters.getEnvironment().getParentType()).getName()
            + "."
            + parameters.getEnvironment().getFieldDefinition().getName();
    long start = System.nanoTime();
    return new FieldFetchingInstrumentationContext() {
      @Override
      public void onDispatched() {}

      @Override
      public void onCompleted(Object value, Throwable failure) {
        timers
            .computeIfAbsent(
                field + (failure != null),
                any ->
                    Timer.builder("dateline.fields")
                        .description("Fields that are fetched, and what they took")
                        .tag("field", field)
                        .tag("outcome", failure == null ? "whole" : "failed")
                        .register(meters))
            .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
      }
    };
  }
}
