package io.dateline.gateway.batch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

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
  public static final int MAX_KEYS = 500;

  private Batches() {}

  /**
   * Loads the value of one key, together with the other keys of its field.
   *
   * @param context of the field that is being resolved
   * @param name what is loaded, with the arguments it depends on
   * @param fetch fetches up to {@value #MAX_KEYS} keys; keys that it leaves out become null
   */
  public static <K, V> Uni<V> load(
      Context context, String name, K key, Function<List<K>, Uni<Map<K, V>>> fetch) {
    return Uni.createFrom().completionStage(batch(context, name, fetch).get(key));
  }

  /** Loads the values of several keys, in their order, null where unknown. */
  public static <K, V> Uni<List<V>> loadAll(
      Context context, String name, List<K> keys, Function<List<K>, Uni<Map<K, V>>> fetch) {
    Batch<K, V> batch = batch(context, name, fetch);
    List<CompletableFuture<V>> values = keys.stream().map(batch::get).toList();
    return Uni.createFrom()
        .completionStage(
            CompletableFuture.allOf(values.toArray(CompletableFuture[]::new))
                .thenApply(
                    all -> {
                      List<V> found = new ArrayList<>(values.size());
                      values.forEach(value -> found.add(value.join()));
                      return found;
                    }));
  }

  /**
   * An answer that tells values of a batch, too: what it tells is not fetched, and keys that are
   * asked for while it is under way wait for it.
   *
   * @param told the values that an answer holds
   */
  public static <K, V, T> Uni<T> alsoTells(
      Context context,
      String name,
      Function<List<K>, Uni<Map<K, V>>> fetch,
      Uni<T> answer,
      Function<T, Map<K, V>> told) {
    Batch<K, V> batch = batch(context, name, fetch);
    return Uni.createFrom()
        .deferred(
            () -> {
              batch.expect();
              return answer
                  .onItemOrFailure()
                  .invoke(
                      (item, failure) -> batch.told(failure == null ? told.apply(item) : Map.of()));
            });
  }

  @SuppressWarnings("unchecked") // One name, one kind of key and value: the callers' promise.
  private static <K, V> Batch<K, V> batch(
      Context context, String name, Function<List<K>, Uni<Map<K, V>>> fetch) {
    Named named =
        context
            .unwrap(DataFetchingEnvironment.class)
            .getGraphQlContext()
            .computeIfAbsent(Named.class, any -> new Named(new ConcurrentHashMap<>()));
    return (Batch<K, V>) named.batches().computeIfAbsent(name, any -> new Batch<>(fetch));
  }

  /** The batches of one request. */
  private record Named(Map<String, Batch<?, ?>> batches) {}
}
