package io.dateline.gateway.budget;

import io.dateline.gateway.limits.LimitSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The part of the heap that running operations and unsent answers may use, estimated in bytes.
 * Thread-safe.
 */
@Singleton
public class SharedHeap {

  /**
   * Bytes that each holder may always take. Most operations take less, so a few large operations
   * never block small ones.
   */
  static final long FREE_BYTES_PER_HOLDER = 1 << 20;

  private final long capacity;
  private final AtomicLong held = new AtomicLong();

  @Inject
  SharedHeap(LimitSettings limits, MeterRegistry meters) {
    this((long) (Runtime.getRuntime().maxMemory() * limits.heapShare()));
    Gauge.builder("dateline.memory.held", held, AtomicLong::get)
        .description("Estimated heap of running operations and unsent answers")
        .baseUnit("bytes")
        .register(meters);
  }

  SharedHeap(long capacity) {
    this.capacity = capacity;
  }

  /** Creates a holder for an operation, a call or an answer. */
  public Holder holder() {
    return new Holder();
  }

  /** Returns the estimated bytes that all holders hold. */
  long held() {
    return held.get();
  }

  /** The memory of one operation, call or answer. */
  public final class Holder {

    private long mine;
    private boolean closed;

    /**
     * Takes more memory.
     *
     * @return false if the memory is used up and this holder would exceed its free part
     */
    public synchronized boolean take(long bytes) {
      if (closed) {
        return true;
      }
      long all = held.addAndGet(bytes);
      if (all > capacity && mine + bytes > FREE_BYTES_PER_HOLDER) {
        held.addAndGet(-bytes);
        return false;
      }
      mine += bytes;
      return true;
    }

    /** Gives all memory back. Memory that is taken afterwards does not count. */
    public synchronized void close() {
      closed = true;
      held.addAndGet(-mine);
      mine = 0;
    }
  }
}
