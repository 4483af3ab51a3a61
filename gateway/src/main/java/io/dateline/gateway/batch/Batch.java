package io.dateline.gateway.batch;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The keys of one kind that one request asks for. Each key is fetched once. */
final class Batch<K, V> {

  private final Function<List<K>, Uni<Map<K, V>>> fetch;
  private final Map<K, CompletableFuture<V>> values = new HashMap<>();
  private final Set<K> waiting = new LinkedHashSet<>();

  /** Number of running calls whose answers will also contain values of this batch. */
  private int expected;

  private boolean postponed;

  Batch(Function<List<K>, Uni<Map<K, V>>> fetch) {
    this.fetch = fetch;
  }

  /**
   * Returns the value of a key; null if the fetch leaves the key out. Outside an event loop, where
   * no resolver should run, the key is fetched at once and alone, because nothing else would send
   * the batch.
   */
  synchronized CompletableFuture<V> get(K key) {
    CompletableFuture<V> known = values.get(key);
    if (known != null) {
      return known;
    }
    CompletableFuture<V> value = new CompletableFuture<>();
    values.put(key, value);
    waiting.add(key);
    if (waiting.size() == 1) {
      Context eventLoop = Vertx.currentContext();
      if (eventLoop == null) {
        leave();
      } else {
        eventLoop.runOnContext(turn -> leave());
      }
    }
    return value;
  }

  private synchronized CompletableFuture<V> valueOf(K key) {
    return values.get(key);
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
    List<K> met = new ArrayList<>();
    boolean leaves;
    synchronized (this) {
      expected--;
      found.forEach(
          (key, value) -> {
            if (waiting.remove(key)) {
              met.add(key);
            } else {
              values.putIfAbsent(key, CompletableFuture.completedFuture(value));
            }
          });
      leaves = postponed && expected == 0;
      postponed &= !leaves;
    }
    met.forEach(key -> valueOf(key).complete(found.get(key)));
    if (leaves) {
      leave();
    }
  }

  private void leave() {
    List<K> keys;
    synchronized (this) {
      if (expected > 0) {
        postponed = true;
        return;
      }
      keys = List.copyOf(waiting);
      waiting.clear();
    }
    for (int from = 0; from < keys.size(); from += Batches.MAX_KEYS) {
      fetch(keys.subList(from, Math.min(keys.size(), from + Batches.MAX_KEYS)));
    }
  }

  private void fetch(List<K> keys) {
    Uni<Map<K, V>> fetched;
    try {
      fetched = fetch.apply(keys);
    } catch (RuntimeException e) {
      fail(keys, e);
      return;
    }
    fetched
        .subscribe()
        .with(
            found -> keys.forEach(key -> valueOf(key).complete(found.get(key))),
            failure -> fail(keys, failure));
  }

  private void fail(List<K> keys, Throwable failure) {
    keys.forEach(key -> valueOf(key).completeExceptionally(failure));
  }
}
