package io.dateline.gateway.fields;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Fetches a component of a record through its accessor. */
final class RecordField implements PlugableDataFetcher<Object>, TrivialDataFetcher<Object> {

  private final Method accessor;
  private final FieldHelper rewriting;

  RecordField(Field field, Reference owner) {
    try {
      this.accessor =
          ClassloadingService.get()
              .loadClass(owner.getClassName())
              .getMethod(
                  field.getMethodName() == null ? field.getPropertyName() : field.getMethodName());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
    this.rewriting = FieldFetching.isRewritten(field) ? new FieldHelper(field) : null;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) throws Exception {
    Object value;
    try {
      value = accessor.invoke(environment.<Object>getSource());
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception thrown ? thrown : e;
    }
    return rewriting == null ? value : rewriting.transformOrAdaptResponse(value, environment);
  }
}
