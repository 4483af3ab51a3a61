package io.dateline.gateway.fields;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * Gives SmallRye the data fetchers of this package. SmallRye finds this class through {@code
 * META-INF/services}.
 */
@SuppressWarnings("rawtypes") // The interface requires it.
public final class FieldFetching implements DataFetcherService {

  /** The priority of this service, which comes before SmallRye's own. */
  private static final int PRIORITY_BEFORE_SMALLRYE = Integer.MIN_VALUE;

  @Override
  public Integer getPriority() {
    return PRIORITY_BEFORE_SMALLRYE;
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

  /**
   * Returns whether SmallRye writes the values of a field in another form, as it does for times.
   */
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
