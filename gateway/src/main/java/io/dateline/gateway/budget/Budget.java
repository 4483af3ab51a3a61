package io.dateline.gateway.budget;

import io.dateline.gateway.failure.CodedException;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What the execution of one operation may still use. It lives on the Vert.x context of its request.
 * Once it is over, by whatever reason, no call is made and no field is built for it any more.
 */
public final class Budget implements AutoCloseable {

  private static final String KEY = "dateline.budget";

  /** Nodes between two looks at the clock and the memory. */
  private static final int NODES_PER_LOOK = 256;

  /** What a node takes of the heap while its answer is built, measured on large answers. */
  private static final long NODE_BYTES = 300;

  /** What is read takes so many times the bytes that came. */
  private static final long READ_BYTES_PER_BYTE = 2;

  /**
   * Beyond the deadline the calls have failed, and what is there is built and answered; so much
   * longer that may take.
   */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final LongSupplier nanos;
  private final long deadline;
  private final long maxNodes;
  private final long maxBytes;
  private final Memory.Holder memory;
  private final Set<Consumer<CodedException>> whenOver = new LinkedHashSet<>();
  private long nodes;
  private long notLookedAt;
  private long bytes;
  private boolean closed;
  private volatile CodedException over;

  /**
   * A new one.
   *
   * @param nanos a clock that never goes back
   */
  Budget(LongSupplier nanos, Duration time, long maxNodes, long maxBytes, Memory.Holder memory) {
    this.nanos = nanos;
    this.deadline = nanos.getAsLong() + time.toNanos();
    this.maxNodes = maxNodes;
    this.maxBytes = maxBytes;
    this.memory = memory;
  }

  /** Makes it that of the request in hand; without one, nothing. */
  Budget bind() {
    if (VertxContext.isOnDuplicatedContext()) {
      ContextLocals.put(KEY, this);
    }
    return this;
  }

  /** That of the request in hand; null where none is. */
  public static Budget current() {
    return VertxContext.isOnDuplicatedContext() ? ContextLocals.<Budget>get(KEY, null) : null;
  }

  /** Milliseconds until the deadline, not below 0. */
  public long millisLeft() {
    return Math.max(0, (deadline - nanos.getAsLong()) / 1_000_000);
  }

  /** Why it is over; null as long as it is not. */
  public CodedException over() {
    return over;
  }

  /**
   * Counts nodes (fields and items of lists) that are about to be built. Called on one thread at a
   * time.
   */
  public void built(long more) {
    nodes += more;
    notLookedAt += more;
    if (nodes > maxNodes) {
      end(tooLarge("More than " + maxNodes + " fields and items"));
    } else if (notLookedAt >= NODES_PER_LOOK) {
      if (!memory.take(notLookedAt * NODE_BYTES)) {
        end(busy());
      } else if (nanos.getAsLong() - deadline > GRACE.toNanos()) {
        end(new CodedException("DEADLINE_EXCEEDED", "The answer takes too long to make."));
      }
      notLookedAt = 0;
    }
  }

  /** Counts an answer of a service. */
  public void fetched(long more) {
    boolean tooMany;
    synchronized (this) {
      bytes += more;
      tooMany = bytes > maxBytes;
    }
    if (tooMany) {
      end(tooLarge("More than " + maxBytes + " bytes"));
    } else if (!memory.take(more * READ_BYTES_PER_BYTE)) {
      end(busy());
    }
  }

  /** For an answer that is larger than one may be. */
  public static CodedException tooLarge(String what) {
    return new CodedException(
        "QUERY_TOO_LARGE", what + " would be needed for this answer; ask for less at once.");
  }

  /** For what would be borne at another time. */
  public static CodedException busy() {
    return new CodedException(
        "GATEWAY_BUSY", "Too many large operations are under way; ask again in a moment.");
  }

  /** For an operation for which nobody waits any more. */
  public static CodedException left() {
    return new CodedException("CLIENT_LEFT", "Nobody waits for the answer.");
  }

  /** Ends it; nothing where it is over already. May be called on any thread. */
  public void end(CodedException why) {
    List<Consumer<CodedException>> told;
    synchronized (this) {
      if (over != null || closed) {
        return;
      }
      over = why;
      told = new ArrayList<>(whenOver);
      whenOver.clear();
    }
    told.forEach(one -> one.accept(why));
  }

  /**
   * Does something at the end, or at once where it is over; on the thread that ends it.
   *
   * @return takes that back
   */
  public Runnable whenOver(Consumer<CodedException> action) {
    synchronized (this) {
      if (over == null) {
        whenOver.add(action);
        return () -> {
          synchronized (this) {
            whenOver.remove(action);
          }
        };
      }
    }
    action.accept(over);
    return () -> {};
  }

  /** The execution has ended: gives the memory back. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      whenOver.clear();
    }
    memory.close();
  }
}
