package io.dateline.gateway.batch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;

/**
 * Gathers the keys that the fields of one level ask for and fetches them together.
 *
 * <p>A batch belongs to one request and to one name. The name must hold everything but the key that
 * decides the result (the arguments, the fields wanted): fields under an alias with other arguments
 * then have a batch of their own, while equal ones share one. What was fetched once is not fetched
 * again in the same request.
 */
public final class Batches {

  /** What the services take in one call; larger batches are split. */
  public static final int MAX = 500;

  private Batches() {}

  /**
   * Loads the value of one key, together with the other keys of its level.
   *
   * @param context of the field that is being resolved
   * @param name what is loaded, with the arguments it depends on
   * @param fetch fetches up to {@value #MAX} keys; keys that it leaves out become null
   */
  public static <K, V> Uni<V> load(
      Context context, String name, K key, Function<List<K>, Uni<Map<K, V>>> fetch) {
    return Uni.createFrom().completionStage(loader(context, name, fetch).load(key));
  }

  /** Loads the values of several keys, in their order, null where unknown. */
  public static <K, V> Uni<List<V>> loadAll(
      Context context, String name, List<K> keys, Function<List<K>, Uni<Map<K, V>>> fetch) {
    return Uni.createFrom().completionStage(loader(context, name, fetch).loadMany(keys));
  }

  private static <K, V> DataLoader<K, V> loader(
      Context context, String name, Function<List<K>, Uni<Map<K, V>>> fetch) {
    return context
        .unwrap(DataFetchingEnvironment.class)
        .getDataLoaderRegistry()
        .computeIfAbsent(
            name,
            any ->
                DataLoaderFactory.<K, V>newMappedDataLoader(
                    keys -> fetch.apply(new ArrayList<>(keys)).subscribeAsCompletionStage(),
                    DataLoaderOptions.newOptions().setMaxBatchSize(MAX).build()));
  }
}
