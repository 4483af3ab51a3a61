package io.dateline.gateway.fields;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/** Names our fetchers to SmallRye, which finds this by {@code META-INF/services}. */
@SuppressWarnings("rawtypes") // As the interface is written.
public final class FieldFetching implements DataFetcherService {

  /** Before SmallRye's own, whatever the number of those. */
  private static final int FIRST = Integer.MIN_VALUE;

  @Override
  public Integer getPriority() {
    return FIRST;
  }

  @Override
  public PlugableBatchableDataFetcher getUniDataFetcher(Operation operation, Type type) {
    return new ResolverField(operation);
  }

  @Override
  public PlugableBatchableDataFetcher getMultiDataFetcher(Operation operation, Type type) {
    return new ResolverField(operation);
  }

  @Override
  public PlugableDataFetcher getFieldDataFetcher(Field field, Type type, Reference owner) {
    return new RecordField(field, owner);
  }

  /** Whether SmallRye writes the values of a field in another form, as it does for times. */
  static boolean isRewritten(Field field) {
    Reference reference = field.getReference();
    return reference.isAdaptingWith()
        || reference.isAdaptingTo()
        || field.isAdaptingWith()
        || field.isAdaptingTo()
        || (field.hasWrapper() && field.getWrapper().isMap())
        || (reference.getType() == ReferenceType.SCALAR
            && !reference.getClassName().equals(reference.getGraphQLClassName()));
  }
}
