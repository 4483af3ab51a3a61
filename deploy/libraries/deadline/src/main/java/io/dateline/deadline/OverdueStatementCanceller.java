package io.dateline.deadline;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Cancels the SQL statement of a request whose deadline has passed, so that its connection can be
 * used again. It costs the database nothing while no request is late, unlike a timeout for each
 * transaction.
 */
@Singleton
@Unremovable // Agroal finds it by its type.
class OverdueStatementCanceller implements AgroalPoolInterceptor {

  private static final Logger LOG = Logger.getLogger(OverdueStatementCanceller.class);

  /** Milliseconds that a statement may run on after its deadline. */
  private static final long LOOK_MILLIS = 100;

  /** The shortest pause between two warnings, however many statements fail. */
  private static final Duration WARNING_PAUSE = Duration.ofSeconds(10);

  private final AtomicInteger failures = new AtomicInteger();
  private long warned;
  private final Map<PGConnection, Lease> leases = new ConcurrentHashMap<>();
  private ScheduledExecutorService looking;

  /** A connection that a request holds. */
  private final class Lease {

    private final PGConnection connection;
    private final Deadline deadline;
    private boolean returned;

    Lease(PGConnection connection, Deadline deadline) {
      this.connection = connection;
      this.deadline = deadline;
    }

    /**
     * Cancels the statement, but not after the connection was returned: its next user must not be
     * hit.
     */
    synchronized void end() {
      if (!returned) {
        try {
          connection.cancelQuery();
          LOG.debug("a statement was ended at its deadline");
        } catch (SQLException e) {
          // The server is gone, and the statement with it; another try would fail in the same way.
          returned = true;
          LOG.debug("a statement could not be ended at its deadline", e);
          failures.incrementAndGet();
        }
      }
    }

    synchronized boolean isOver() {
      return returned;
    }

    /** Returns the connection, and waits while its statement is being cancelled. */
    synchronized void give() {
      returned = true;
    }
  }

  @SuppressWarnings(
      "FutureReturnValueIgnored") // The task runs until the service ends, and reports its failures
  // itself.
  void begin(@Observes StartupEvent start) {
    looking =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "statements-in-time");
              thread.setDaemon(true);
              return thread;
            });
    looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  void end(@Observes ShutdownEvent stop) {
    looking.shutdownNow();
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    Deadline deadline = CurrentDeadline.deadline();
    if (deadline != null) {
      PGConnection of = unwrapped(connection);
      leases.put(of, new Lease(of, deadline));
    }
  }

  @Override
  public void onConnectionReturn(Connection connection) {
    Lease lease = leases.isEmpty() ? null : leases.remove(unwrapped(connection));
    if (lease != null) {
      lease.give();
    }
  }

  /** The wrapper that Agroal passes lives only as long as this call. */
  private static PGConnection unwrapped(Connection connection) {
    try {
      return connection.unwrap(PGConnection.class);
    } catch (SQLException e) {
      throw new IllegalStateException("the pool has connections to something else", e);
    }
  }

  /** A broken connection is destroyed without being returned, and its lease ends with it. */
  @Override
  public void onConnectionDestroy(Connection connection) {
    onConnectionReturn(connection);
  }

  private void look() {
    long now = System.nanoTime();
    int failed = failures.get();
    if (failed > 0 && (warned == 0 || now - warned > WARNING_PAUSE.toNanos())) {
      failures.addAndGet(-failed);
      warned = now;
      LOG.warnf("%d statements could not be ended at their deadline: the database is gone", failed);
    }
    leases.values().removeIf(Lease::isOver);
    // Repeated with each look, because a request may start another statement after its deadline.
    leases
        .values()
        .forEach(
            lease -> {
              if (lease.deadline.isOver(now)) {
                lease.end();
              }
            });
  }
}
