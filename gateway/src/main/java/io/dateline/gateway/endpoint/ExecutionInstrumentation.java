package io.dateline.gateway.endpoint;

import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import io.dateline.gateway.budget.Budget;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Counts the nodes of an answer for its budget, and measures the time of fields that fetch
 * something, by type and name. The number of these metrics is limited by the schema.
 */
final class ExecutionInstrumentation extends SimplePerformantInstrumentation {

  private final MeterRegistry meters;
  private final Map<GraphQLFieldDefinition, Timers> timers = new ConcurrentHashMap<>();

  private record Timers(Timer whole, Timer failed) {}

  ExecutionInstrumentation(MeterRegistry meters) {
    this.meters = meters;
  }

  /** The budget of the execution, which is looked up once for all its fields. */
  private record Counting(Budget budget) implements InstrumentationState {}

  @Override
  public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
    return new Counting(parameters.getExecutionInput().getGraphQLContext().get(Budget.class));
  }

  @Override
  public InstrumentationContext<Object> beginFieldListCompletion(
      InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
    if (parameters.getFetchedValue() instanceof Collection<?> items) {
      ((Counting) state).budget().built(items.size());
    }
    return null;
  }

  @Override
  public FieldFetchingInstrumentationContext beginFieldFetching(
      InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
    ((Counting) state).budget().built(1);
    if (parameters.isTrivialDataFetcher()) {
      return FieldFetchingInstrumentationContext.NOOP;
    }
    // Each field definition belongs to exactly one type.
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
        .description("Fields that fetch something, with their duration")
        .tag("field", field)
        .tag("outcome", outcome)
        .register(meters);
  }
}
