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
 * Collects the keys that the rows of a field ask for, and fetches them with one call.
 *
 * <p>A batch belongs to one request and has a name. The name must contain everything except the key
 * that changes the result, such as the arguments and the selected fields. Then a field under an
 * alias with other arguments has its own batch, and equal fields share one. A key is never fetched
 * twice in one request.
 *
 * <p>A batch is sent in the next turn of the request's event loop. All rows of a field are resolved
 * in one turn, so they are in the same batch, and no part of a query waits for a slower part.
 */
public final class Batches {

  /** Maximum number of keys that a service takes in one call; larger batches are split. */
  public static final int MAX_KEYS = 500;

  private Batches() {}

  /**
   * Loads the value of one key, together with the other keys of its field.
   *
   * @param context of the field that is being resolved
   * @param name names the values and the arguments that they depend on
   * @param fetch fetches up to {@value #MAX_KEYS} keys; keys that it leaves out become null
   */
  public static <K, V> Uni<V> load(
      Context context, String name, K key, Function<List<K>, Uni<Map<K, V>>> fetch) {
    return Uni.createFrom().completionStage(batch(context, name, fetch).get(key));
  }

  /** Loads the values of several keys, in the order of the keys; null for each unknown key. */
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
   * Announces a call whose answer also contains values of a batch. These values are not fetched
   * again, and keys that are asked for while the call runs wait for its answer.
   *
   * @param told extracts the values of the batch from the answer
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

  @SuppressWarnings("unchecked") // Callers use one type of key and value for each name.
  private static <K, V> Batch<K, V> batch(
      Context context, String name, Function<List<K>, Uni<Map<K, V>>> fetch) {
    BatchesByName named =
        context
            .unwrap(DataFetchingEnvironment.class)
            .getGraphQlContext()
            .computeIfAbsent(
                BatchesByName.class, any -> new BatchesByName(new ConcurrentHashMap<>()));
    return (Batch<K, V>) named.batches().computeIfAbsent(name, any -> new Batch<>(fetch));
  }

  /** The batches of one request, by name. */
  private record BatchesByName(Map<String, Batch<?, ?>> batches) {}
}
