package io.dateline.gateway.access;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts things that last, such as connections and exports, and limits their number, in all and for
 * each caller, so that one caller cannot use them up. Thread-safe.
 */
public final class CallerPlaces {

  private final int inAll;
  private final int perCaller;
  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  public CallerPlaces(int inAll, int perCaller) {
    this.inAll = inAll;
    this.perCaller = perCaller;
  }

  /** The outcome of a request for a place. */
  public enum Entry {
    ENTERED,
    FULL,
    FULL_FOR_CALLER
  }

  /** Takes a place. The caller must give it back exactly once with {@link #leave}. */
  public synchronized Entry enter(Caller caller) {
    int mine = taken.getOrDefault(caller.key(), 0);
    if (mine >= perCaller) {
      return Entry.FULL_FOR_CALLER;
    }
    if (all >= inAll) {
      return Entry.FULL;
    }
    taken.put(caller.key(), mine + 1);
    all++;
    return Entry.ENTERED;
  }

  /** Returns the number of places that are taken. */
  public synchronized int taken() {
    return all;
  }

  public synchronized void leave(Caller caller) {
    all--;
    taken.computeIfPresent(caller.key(), (key, mine) -> mine == 1 ? null : mine - 1);
  }
}
