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
 * The nodes, bytes and time that the execution of one operation may use. It is stored in the Vert.x
 * context of the request. When the budget is over, for whatever reason, the gateway makes no
 * further call and builds no further field for the operation.
 */
public final class Budget implements AutoCloseable {

  private static final String KEY = "dateline.budget";

  /** Number of nodes after which the clock and the memory are checked again. */
  private static final int NODES_PER_CHECK = 256;

  /** Heap that one node takes while an answer is built, in bytes; measured on large answers. */
  private static final long HEAP_BYTES_PER_NODE = 300;

  /** Heap that the answer of a service takes for each byte received, in bytes. */
  private static final long HEAP_BYTES_PER_FETCHED_BYTE = 2;

  /**
   * Time after the deadline in which an answer may still be built. At the deadline all calls fail,
   * and the gateway answers with the data that it has.
   */
  private static final Duration MAX_TIME_AFTER_DEADLINE = Duration.ofSeconds(1);

  private final LongSupplier nanos;
  private final long deadline;
  private final long maxNodes;
  private final long maxBytes;
  private final SharedHeap.Holder memory;
  private final Set<Consumer<CodedException>> whenOver = new LinkedHashSet<>();
  private long nodes;
  private long uncheckedNodes;
  private long bytes;
  private boolean closed;
  private volatile CodedException over;

  /**
   * Creates a budget.
   *
   * @param nanos a clock that never goes back, in nanoseconds
   */
  Budget(
      LongSupplier nanos, Duration time, long maxNodes, long maxBytes, SharedHeap.Holder memory) {
    this.nanos = nanos;
    this.deadline = nanos.getAsLong() + time.toNanos();
    this.maxNodes = maxNodes;
    this.maxBytes = maxBytes;
    this.memory = memory;
  }

  /** Makes this the budget of the current request; does nothing outside a request. */
  Budget bind() {
    if (VertxContext.isOnDuplicatedContext()) {
      ContextLocals.put(KEY, this);
    }
    return this;
  }

  /** Returns the budget of the current request; null outside a request. */
  public static Budget current() {
    return VertxContext.isOnDuplicatedContext() ? ContextLocals.<Budget>get(KEY, null) : null;
  }

  /** Returns the milliseconds until the deadline, at least 0. */
  public long millisLeft() {
    return Math.max(0, (deadline - nanos.getAsLong()) / 1_000_000);
  }

  /** Returns the reason why the budget is over; null as long as it is not. */
  public CodedException over() {
    return over;
  }

  /**
   * Counts nodes (fields and items of lists) that are about to be built. Must be called on one
   * thread at a time.
   */
  public void built(long more) {
    nodes += more;
    uncheckedNodes += more;
    if (nodes > maxNodes) {
      end(tooLarge("More than " + maxNodes + " fields and items"));
    } else if (uncheckedNodes >= NODES_PER_CHECK) {
      if (!memory.take(uncheckedNodes * HEAP_BYTES_PER_NODE)) {
        end(busy());
      } else if (nanos.getAsLong() - deadline > MAX_TIME_AFTER_DEADLINE.toNanos()) {
        end(new CodedException("DEADLINE_EXCEEDED", "Building the answer took too long."));
      }
      uncheckedNodes = 0;
    }
  }

  /** Counts the bytes of a service's answer. */
  public void fetched(long more) {
    boolean tooMany;
    synchronized (this) {
      bytes += more;
      tooMany = bytes > maxBytes;
    }
    if (tooMany) {
      end(tooLarge("More than " + maxBytes + " bytes"));
    } else if (!memory.take(more * HEAP_BYTES_PER_FETCHED_BYTE)) {
      end(busy());
    }
  }

  /** Creates the failure of an answer that exceeds a limit. */
  public static CodedException tooLarge(String what) {
    return new CodedException(
        "QUERY_TOO_LARGE", what + " would be needed for this answer; ask for less in one request.");
  }

  /** Creates the failure of an operation that could succeed at a quieter time. */
  public static CodedException busy() {
    return new CodedException(
        "GATEWAY_BUSY", "Too many large operations are running; try again in a moment.");
  }

  /** Creates the failure of an operation whose clients have all disconnected. */
  public static CodedException left() {
    return new CodedException(
        "CLIENT_LEFT", "All clients that waited for the answer have disconnected.");
  }

  /** Ends the budget; does nothing if it is over already. Thread-safe. */
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
   * Runs an action when the budget is over, or at once if it is already. The action runs on the
   * thread that ends the budget.
   *
   * @return another action, which removes this one
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

  /** Gives the memory back after the execution has ended. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      whenOver.clear();
    }
    memory.close();
  }
}
