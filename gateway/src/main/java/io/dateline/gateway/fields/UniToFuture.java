package io.dateline.gateway.fields;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ErrorResultHelper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.graphql.GraphQLException;

/**
 * Where a resolver's answer arrives. Unlike Mutiny's own it carries no contexts along. A failure
 * that brings a part of the answer becomes that part, beside its error.
 */
final class UniToFuture extends CompletableFuture<Object> implements UniSubscriber<Object> {

  private final DataFetchingEnvironment environment;

  private UniToFuture(DataFetchingEnvironment environment) {
    this.environment = environment;
  }

  /** The answer itself where it is there at once, else its future. */
  @SuppressWarnings("unchecked") // What arrives is only passed on.
  static Object of(Uni<?> answer, DataFetchingEnvironment environment) {
    UniToFuture landing = new UniToFuture(environment);
    ((Uni<Object>) answer).subscribe().withSubscriber(landing);
    return landing.isDone() && !landing.isCompletedExceptionally() ? landing.join() : landing;
  }

  @Override
  public void onSubscribe(UniSubscription subscription) {
    // Nobody gives up a field by itself.
  }

  @Override
  public void onItem(Object item) {
    complete(item);
  }

  @Override
  public void onFailure(Throwable failure) {
    if (failure instanceof GraphQLException partial) {
      DataFetcherResult.Builder<Object> result = DataFetcherResult.newResult();
      new ErrorResultHelper().appendPartialResult(result, environment, partial);
      complete(result.build());
    } else {
      completeExceptionally(failure);
    }
  }
}
