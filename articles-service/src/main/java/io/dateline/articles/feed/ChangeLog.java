package io.dateline.articles.feed;

import io.dateline.articles.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The rows of the change feed. {@link #append} adds a change without a position to the caller's
 * transaction. {@link #read} first gives positions to the committed changes, one reader at a time.
 * Positions therefore follow commits and not inserts: a reader that has read up to n has read
 * everything up to n, even if a transaction that began earlier commits later.
 */
@ApplicationScoped
public class ChangeLog {

  /** The number of the advisory lock, which nothing else in this database uses. */
  private static final long SEQUENCING_LOCK = 0x64_61_74_65_6C_69_6E_65L;

  private final EntityManager database;
  private final Clock clock;
  private final Event<FeedChanged> grew;
  private final FeedEpoch epoch;

  ChangeLog(EntityManager database, Clock clock, Event<FeedChanged> grew, FeedEpoch epoch) {
    this.database = database;
    this.epoch = epoch;
    this.clock = clock;
    this.grew = grew;
  }

  /** Adds a change to the transaction in progress. */
  @Transactional(TxType.MANDATORY)
  public void append(ChangeKind kind, UUID articleId, int revision) {
    database
        .createNativeQuery(
            """
            INSERT INTO feed_change (kind, article_id, revision, recorded_at)
            VALUES (:kind, :article, :revision, :now)
            """)
        .setParameter("kind", kind.name())
        .setParameter("article", articleId)
        .setParameter("revision", revision)
        .setParameter("now", OffsetDateTime.now(clock))
        .executeUpdate();
    grew.fire(new FeedChanged());
  }

  /**
   * Returns the changes behind a position, and the position to ask from next.
   *
   * @param epoch the epoch of the feed that the position belongs to, as an earlier answer said;
   *     null if the reader does not know it
   * @throws io.dateline.problem.HttpProblem 409 if the position belongs to another feed, or lies
   *     beyond the end of this one
   */
  @Transactional
  public ChangeBatch read(long after, int limit, String epoch) {
    sequence();
    String current = this.epoch.current();
    if (epoch != null && !epoch.equals(current)) {
      throw Problems.feedEpochChanged(current, highest());
    }
    List<?> rows =
        database
            .createNativeQuery(
                """
                SELECT position, kind, article_id, revision FROM feed_change
                WHERE position > :after ORDER BY position
                """,
                Object[].class)
            .setParameter("after", after)
            .setMaxResults(limit)
            .getResultList();
    if (rows.isEmpty() && after > highest()) {
      throw Problems.feedPositionBeyondHead(current, highest());
    }
    List<Change> changes = rows.stream().map(row -> change((Object[]) row)).toList();
    return new ChangeBatch(
        changes, changes.isEmpty() ? after : changes.get(changes.size() - 1).position(), current);
  }

  /** Returns the highest position. */
  @Transactional
  public FeedHead head() {
    sequence();
    return new FeedHead(highest(), epoch.current());
  }

  private long highest() {
    Number highest =
        (Number)
            database
                .createNativeQuery("SELECT coalesce(max(position), 0) FROM feed_change", Long.class)
                .getSingleResult();
    return highest.longValue();
  }

  /**
   * Gives positions to committed changes. Each statement sees what was committed when it began, and
   * the lock is held to the end of the transaction, so that the next reader sees these positions.
   */
  private void sequence() {
    boolean waiting =
        (Boolean)
            database
                .createNativeQuery(
                    "SELECT EXISTS (SELECT 1 FROM feed_change WHERE position IS NULL)",
                    Boolean.class)
                .getSingleResult();
    if (!waiting) {
      return;
    }
    database
        .createNativeQuery("SELECT cast(pg_advisory_xact_lock(:lock) AS text)", String.class)
        .setParameter("lock", SEQUENCING_LOCK)
        .getSingleResult();
    database
        .createNativeQuery(
            """
            UPDATE feed_change SET position = numbered.position
            FROM (
              SELECT id, row_number() OVER (ORDER BY id)
                + (SELECT coalesce(max(position), 0) FROM feed_change) AS position
              FROM feed_change WHERE position IS NULL
            ) AS numbered
            WHERE feed_change.id = numbered.id
            """)
        .executeUpdate();
  }

  private static Change change(Object[] row) {
    return new Change(
        ((Number) row[0]).longValue(),
        ChangeKind.valueOf((String) row[1]),
        (UUID) row[2],
        ((Number) row[3]).intValue());
  }
}
