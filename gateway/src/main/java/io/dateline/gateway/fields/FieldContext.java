package io.dateline.gateway.fields;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.api.Context;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The context of one field, as resolvers get it. It lacks SmallRye's JSON description of the
 * selection; resolvers use {@link DataFetchingEnvironment} instead.
 */
record FieldContext(DataFetchingEnvironment environment) implements Context {

  @Override
  public <T> T unwrap(Class<T> wrapped) {
    return wrapped.cast(environment);
  }

  @Override
  public JsonObject getRequest() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<String> getOperationName() {
    return Optional.ofNullable(environment.getOperationDefinition().getName());
  }

  @Override
  public String getExecutionId() {
    return environment.getExecutionId().toString();
  }

  @Override
  public String getFieldName() {
    return environment.getField().getName();
  }

  @Override
  @SuppressWarnings("unchecked") // The interface requires it.
  public <A> Map<String, A> getArguments() {
    return (Map<String, A>) environment.getArguments();
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // The interface requires it.
  public <S> S getSource() {
    return environment.getSource();
  }

  @Override
  public String getPath() {
    return environment.getExecutionStepInfo().getPath().toString();
  }

  @Override
  public JsonArray getSelectedFields() {
    throw new UnsupportedOperationException();
  }

  @Override
  public JsonArray getSelectedAndSourceFields() {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getOperationType() {
    return environment.getOperationDefinition().getOperation().toString();
  }

  @Override
  public List<String> getRequestedOperationTypes() {
    return List.of(getOperationType());
  }

  @Override
  public Optional<String> getParentTypeName() {
    return Optional.of(GraphQLTypeUtil.unwrapAll(environment.getParentType()).getName());
  }
}
