package io.dateline.gateway.budget;

import io.dateline.gateway.limits.LimitSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The part of the heap that operations under way and answers on their way out may take, as an
 * estimate in bytes. Belongs to all threads.
 */
@Singleton
public class Memory {

  /**
   * What is held without asking: most operations hold less, so that a few large ones never keep
   * others from being answered.
   */
  static final long FREE_BYTES = 1 << 20;

  private final long capacity;
  private final AtomicLong held = new AtomicLong();

  @Inject
  Memory(LimitSettings limits, MeterRegistry meters) {
    this((long) (Runtime.getRuntime().maxMemory() * limits.heapShare()));
    Gauge.builder("dateline.memory.held", held, AtomicLong::get)
        .description("Estimated bytes held by operations under way and answers being sent")
        .baseUnit("bytes")
        .register(meters);
  }

  Memory(long capacity) {
    this.capacity = capacity;
  }

  /** Something that holds memory: an operation, a call, an answer. */
  public Holder holder() {
    return new Holder();
  }

  /** Estimated bytes that are held now. */
  long held() {
    return held.get();
  }

  /** What one of all holds. */
  public final class Holder {

    private long mine;
    private boolean closed;

    /**
     * Holds more.
     *
     * @return false where the holder has much already and there is no more for it
     */
    public synchronized boolean take(long bytes) {
      if (closed) {
        return true;
      }
      long all = held.addAndGet(bytes);
      if (all > capacity && mine + bytes > FREE_BYTES) {
        held.addAndGet(-bytes);
        return false;
      }
      mine += bytes;
      return true;
    }

    /** Gives all back; what is taken afterwards does not count. */
    public synchronized void close() {
      closed = true;
      held.addAndGet(-mine);
      mine = 0;
    }
  }
}
