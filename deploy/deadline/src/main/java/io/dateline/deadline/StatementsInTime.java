package io.dateline.deadline;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Ends the statement of a request whose time is over: what it would answer is of no use, and its
 * connection is. Costs the database nothing as long as nothing is late, unlike a timeout that is
 * set for each transaction.
 */
@Singleton
@Unremovable // Agroal looks it up.
class StatementsInTime implements AgroalPoolInterceptor {

  private static final Logger LOG = Logger.getLogger(StatementsInTime.class);

  /** How long a statement may go on behind its deadline. */
  private static final long LOOK_MILLIS = 100;

  private final Map<PGConnection, Lease> leases = new ConcurrentHashMap<>();
  private ScheduledExecutorService looking;

  /** A connection in the hands of a request. */
  private static final class Lease {

    private final PGConnection connection;
    private final Deadline deadline;
    private boolean returned;

    Lease(PGConnection connection, Deadline deadline) {
      this.connection = connection;
      this.deadline = deadline;
    }

    /** Not once it was returned: the next one to have it must not be hit. */
    synchronized void end() {
      if (!returned) {
        try {
          connection.cancelQuery();
          LOG.debug("a statement was ended at its deadline");
        } catch (SQLException e) {
          LOG.warn("a statement could not be ended at its deadline", e);
        }
      }
    }

    /** Waits while it is being ended. */
    synchronized void give() {
      returned = true;
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It runs until the end, and tells its failures.
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
    Deadline deadline = Current.deadline();
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

  /** What is given here wraps the connection for as long as this call, and no longer. */
  private static PGConnection unwrapped(Connection connection) {
    try {
      return connection.unwrap(PGConnection.class);
    } catch (SQLException e) {
      throw new IllegalStateException("the pool has connections to something else", e);
    }
  }

  private void look() {
    long now = System.nanoTime();
    // Again with each look: a request may begin another statement behind its deadline.
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
