package io.dateline.gateway.batch;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;

/** The keys of one kind that one request asks for. Each key is fetched once. */
final class Batch<K, V> {

  private final Function<List<K>, Uni<Map<K, V>>> fetch;
  private final DataLoader<K, V> loader;

  /** The values that announced answers contained. */
  private final Map<K, V> told = new HashMap<>();

  /** Number of running calls whose answers will also contain values of this batch. */
  private int expected;

  /** Whether keys wait to be sent in the next turn, or when the last announced answer arrives. */
  private boolean waiting;

  private boolean postponed;

  Batch(Function<List<K>, Uni<Map<K, V>>> fetch) {
    this.fetch = fetch;
    this.loader =
        DataLoaderFactory.newDataLoader(
            this::load, DataLoaderOptions.newOptions().setMaxBatchSize(Batches.MAX_KEYS).build());
  }

  /**
   * Returns the value of a key; null if the fetch leaves the key out. Outside an event loop, where
   * no resolver should run, the key is fetched at once and alone, because nothing else would send
   * the batch.
   */
  CompletableFuture<V> get(K key) {
    CompletableFuture<V> value = loader.load(key);
    boolean first;
    synchronized (this) {
      first = !waiting && !value.isDone();
      waiting |= first;
    }
    if (first) {
      Context eventLoop = Vertx.currentContext();
      if (eventLoop == null) {
        leave();
      } else {
        eventLoop.runOnContext(turn -> leave());
      }
    }
    return value;
  }

  /**
   * Announces a running call whose answer will also contain values of this batch. The keys wait for
   * it.
   */
  synchronized void expect() {
    expected++;
  }

  /** Adds the values of an announced answer. The map is empty if the call failed. */
  void told(Map<K, V> found) {
    boolean leaves;
    synchronized (this) {
      expected--;
      told.putAll(found);
      leaves = postponed && expected == 0;
      postponed &= !leaves;
    }
    found.forEach(loader::prime);
    if (leaves) {
      leave();
    }
  }

  private void leave() {
    synchronized (this) {
      if (expected > 0) {
        postponed = true;
        return;
      }
      waiting = false;
    }
    loader.dispatch();
  }

  private synchronized List<K> withoutTold(List<K> keys) {
    return keys.stream().filter(key -> !told.containsKey(key)).toList();
  }

  private CompletionStage<List<V>> load(List<K> keys) {
    List<K> asked = withoutTold(keys);
    if (asked.isEmpty()) {
      return CompletableFuture.completedFuture(keys.stream().map(told::get).toList());
    }
    return fetch
        .apply(asked)
        .map(
            found ->
                keys.stream()
                    .map(key -> found.containsKey(key) ? found.get(key) : told.get(key))
                    .toList())
        .subscribeAsCompletionStage();
  }
}
