package io.dateline.gateway.access;

import java.util.HashMap;
import java.util.Map;

/**
 * Places for something that lasts, such as connections and exports: so many in all, and so many for
 * one caller, so that nobody takes them from all others. Belongs to all threads.
 */
public final class Places {

  private final int inAll;
  private final int perCaller;
  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  public Places(int inAll, int perCaller) {
    this.inAll = inAll;
    this.perCaller = perCaller;
  }

  /** What came of asking for a place. */
  public enum Entry {
    ENTERED,
    FULL,
    FULL_FOR_CALLER
  }

  /** Takes a place; one that was taken must be given back by {@link #leave}, once. */
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

  /** How many are taken. */
  public synchronized int taken() {
    return all;
  }

  public synchronized void leave(Caller caller) {
    all--;
    taken.computeIfPresent(caller.key(), (key, mine) -> mine == 1 ? null : mine - 1);
  }
}
