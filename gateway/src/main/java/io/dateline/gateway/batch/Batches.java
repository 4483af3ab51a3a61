package io.dateline.gateway.batch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;

/**
 * Gathers the keys that the rows of a field ask for and fetches them together.
 *
 * <p>A batch belongs to one request and to one name. The name must hold everything but the key that
 * decides the result (the arguments, the fields wanted): fields under an alias with other arguments
 * then have a batch of their own, while equal ones share one. What was fetched once is not fetched
 * again in the same request.
 *
 * <p>A batch leaves in the next turn of the request's event loop. All rows of a field are resolved
 * in one turn, so that they go together, and no part of a query waits for another part that is
 * slow.
 */
public final class Batches {

  /** What the services take in one call; larger batches are split. */
  public static final int MAX = 500;

  private Batches() {}

  /**
   * Loads the value of one key, together with the other keys of its field.
   *
   * @param context of the field that is being resolved
   * @param name what is loaded, with the arguments it depends on
   * @param fetch fetches up to {@value #MAX} keys; keys that it leaves out become null
   */
  public static <K, V> Uni<V> load(
      Context context, String name, K key, Function<List<K>, Uni<Map<K, V>>> fetch) {
    DataLoader<K, V> loader = loader(context, name, fetch);
    Uni<V> loaded = Uni.createFrom().completionStage(loader.load(key));
    dispatchNextTurn(loader);
    return loaded;
  }

  /** Loads the values of several keys, in their order, null where unknown. */
  public static <K, V> Uni<List<V>> loadAll(
      Context context, String name, List<K> keys, Function<List<K>, Uni<Map<K, V>>> fetch) {
    DataLoader<K, V> loader = loader(context, name, fetch);
    Uni<List<V>> loaded = Uni.createFrom().completionStage(loader.loadMany(keys));
    dispatchNextTurn(loader);
    return loaded;
  }

  /**
   * Later turns find nothing left to dispatch, which costs nothing. Outside of an event loop, where
   * no resolver of ours should find itself, a key goes alone rather than never.
   */
  @SuppressWarnings("FutureReturnValueIgnored") // The loads that await the batch hear of it.
  private static void dispatchNextTurn(DataLoader<?, ?> loader) {
    io.vertx.core.Context eventLoop = Vertx.currentContext();
    if (eventLoop == null) {
      loader.dispatch();
    } else {
      eventLoop.runOnContext(turn -> loader.dispatch());
    }
  }

  @SuppressWarnings("unchecked") // One name, one kind of key and value: the callers' promise.
  private static <K, V> DataLoader<K, V> loader(
      Context context, String name, Function<List<K>, Uni<Map<K, V>>> fetch) {
    Loaders loaders =
        context
            .unwrap(DataFetchingEnvironment.class)
            .getGraphQlContext()
            .computeIfAbsent(Loaders.class, any -> new Loaders(new ConcurrentHashMap<>()));
    return (DataLoader<K, V>)
        loaders
            .byName()
            .computeIfAbsent(
                name,
                any ->
                    DataLoaderFactory.<K, V>newMappedDataLoader(
                        keys -> fetch.apply(new ArrayList<>(keys)).subscribeAsCompletionStage(),
                        DataLoaderOptions.newOptions().setMaxBatchSize(MAX).build()));
  }

  /** The loaders of one request. */
  private record Loaders(Map<String, DataLoader<?, ?>> byName) {}
}
