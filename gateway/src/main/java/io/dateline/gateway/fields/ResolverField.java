package io.dateline.gateway.fields;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletionStage;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import org.dataloader.BatchLoaderEnvironment;

/**
 * Fetches the result of a resolver's method: a Uni or, for subscriptions, a Multi. The method runs
 * on the thread that executes the operation, and its result arrives on the Vert.x context of the
 * request.
 */
final class ResolverField implements PlugableBatchableDataFetcher<Object, Object> {

  private final Class<?> resolver;
  private final Method method;
  private final ArgumentHelper arguments;
  private final FieldHelper rewriting;
  private final int contextAt;

  /**
   * The resolver. It is looked up at the first call, because the schema is built before the beans
   * exist.
   */
  private volatile Object bean;

  ResolverField(Operation operation) {
    ClassloadingService classes = ClassloadingService.get();
    this.resolver = classes.loadClass(operation.getClassName());
    List<Argument> taken = operation.getArguments();
    Class<?>[] types =
        taken.stream()
            .map(
                one ->
                    classes.loadClass(
                        one.hasWrapper()
                            ? one.getWrapper().getWrapperClassName()
                            : one.getReference().getClassName()))
            .toArray(Class<?>[]::new);
    try {
      this.method = resolver.getMethod(operation.getMethodName(), types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
    this.contextAt = List.of(types).indexOf(Context.class);
    this.arguments = new ArgumentHelper(taken);
    this.rewriting = FieldFetching.isRewritten(operation) ? new FieldHelper(operation) : null;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) throws Exception {
    Object[] values;
    try {
      values = arguments.getArguments(environment).toArray();
    } catch (AbstractDataFetcherException wrongArgument) {
      return wrongArgument
          .appendDataFetcherResult(DataFetcherResult.newResult(), environment)
          .build();
    }
    if (contextAt >= 0) {
      values[contextAt] = new FieldContext(environment);
    }
    Object answer = call(values);
    if (answer instanceof Multi<?> events) {
      return AdaptersToReactiveStreams.publisher(events);
    }
    Uni<?> one = (Uni<?>) answer;
    return UniToFuture.of(
        rewriting == null ? one : one.map(value -> rewritten(value, environment)), environment);
  }

  private Object call(Object[] values) throws Exception {
    try {
      return method.invoke(bean(), values);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception thrown ? thrown : e;
    }
  }

  private Object bean() {
    if (bean == null) {
      bean = Arc.container().instance(resolver).get();
    }
    return bean;
  }

  private Object rewritten(Object answer, DataFetchingEnvironment environment) {
    try {
      return rewriting.transformOrAdaptResponse(answer, environment);
    } catch (AbstractDataFetcherException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
    throw new UnsupportedOperationException("batches are loaded by the package batch");
  }
}
