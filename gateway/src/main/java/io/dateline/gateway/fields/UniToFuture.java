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
 * Receives the result of a Uni as a future for graphql-java. Unlike Mutiny's own conversion it does
 * not propagate contexts. A failure with partial data becomes that data and its error.
 */
final class UniToFuture extends CompletableFuture<Object> implements UniSubscriber<Object> {

  private final DataFetchingEnvironment environment;

  private UniToFuture(DataFetchingEnvironment environment) {
    this.environment = environment;
  }

  /** Returns the result itself if it is available at once, otherwise a future of it. */
  @SuppressWarnings("unchecked") // The result is only passed on.
  static Object of(Uni<?> answer, DataFetchingEnvironment environment) {
    UniToFuture landing = new UniToFuture(environment);
    ((Uni<Object>) answer).subscribe().withSubscriber(landing);
    return landing.isDone() && !landing.isCompletedExceptionally() ? landing.join() : landing;
  }

  @Override
  public void onSubscribe(UniSubscription subscription) {
    // A field is never cancelled alone.
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
