package io.dateline.entities.processing;

import io.dateline.entities.articles.FeedPage;
import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.extraction.Extraction;
import io.dateline.entities.knowledge.Knowledge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * The transactions of the work. Each one leaves a state from which any replica can go on, so that a
 * process may die between any two of them.
 */
@ApplicationScoped
class Work {

  private final Session database;
  private final Knowledge knowledge;
  private final ProcessingConfig config;
  private final Clock clock;

  Work(Session database, Knowledge knowledge, ProcessingConfig config, Clock clock) {
    this.database = database;
    this.knowledge = knowledge;
    this.config = config;
    this.clock = clock;
  }

  /** An article that this replica has taken to work on. */
  record Claimed(UUID articleId, int revision, int attempts, UUID claim) {}

  @Transactional
  long position() {
    return ((Number)
            database
                .createNativeQuery("SELECT position FROM feed_position", Long.class)
                .getSingleResult())
        .longValue();
  }

  /**
   * Takes a page of the feed: its work and the position move together. Where another replica has
   * moved the position meanwhile, nothing happens.
   *
   * @return whether the page was taken
   */
  @Transactional
  boolean take(long from, FeedPage page) {
    int moved =
        change(
                """
                UPDATE feed_position SET position = :next WHERE position = :from
                """)
            .setParameter("next", page.next())
            .setParameter("from", from)
            .executeUpdate();
    if (moved == 0) {
      return false;
    }
    for (FeedPage.Change change : page.changes()) {
      if (change.isTombstone()) {
        knowledge.forget(change.articleId());
        change("DELETE FROM processing WHERE article_id = :article")
            .setParameter("article", change.articleId())
            .executeUpdate();
      } else {
        await(change);
      }
    }
    return true;
  }

  private void await(FeedPage.Change change) {
    change(
            """
            INSERT INTO processing (article_id, revision, feed_position, state, due_at)
            VALUES (:article, :revision, :position, 'WAITING', :now)
            ON CONFLICT (article_id) DO UPDATE
            SET revision = EXCLUDED.revision, feed_position = EXCLUDED.feed_position,
                state = 'WAITING', attempts = 0, due_at = EXCLUDED.due_at, claim = NULL,
                problem = NULL
            WHERE processing.feed_position < EXCLUDED.feed_position
            """)
        .setParameter("article", change.articleId())
        .setParameter("revision", change.revision())
        .setParameter("position", change.position())
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Claims due work, oldest first, which no other replica has claimed. */
  @Transactional
  List<Claimed> claim() {
    Instant now = clock.instant();
    UUID claim = UUID.randomUUID();
    List<?> rows =
        database
            .createNativeQuery(
                """
                UPDATE processing
                SET claim = :claim, attempts = attempts + 1, due_at = :end
                WHERE article_id IN (
                  SELECT article_id FROM processing
                  WHERE state IN ('WAITING', 'FAILED') AND (due_at <= :now OR due_at > :latest)
                  ORDER BY due_at, feed_position
                  LIMIT :batch
                  FOR UPDATE SKIP LOCKED)
                RETURNING article_id, revision, attempts
                """,
                Object[].class)
            .setParameter("claim", claim)
            .setParameter("end", now.plus(config.lease()))
            .setParameter("now", now)
            .setParameter("latest", now.plus(beyondAnyPause()))
            .setParameter("batch", config.batch())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Claimed(
                    (UUID) row[0],
                    ((Number) row[1]).intValue(),
                    ((Number) row[2]).intValue(),
                    claim))
        .toList();
  }

  /**
   * What is due later than that was noted before the clock was set back, and would wait as long as
   * it was set back. Well above the longest pause, so that clocks of replicas may differ.
   */
  private Duration beyondAnyPause() {
    Duration backOff = pauseAfter(config.attempts());
    return (backOff.compareTo(config.lease()) > 0 ? backOff : config.lease()).multipliedBy(10);
  }

  private Duration pauseAfter(int attempts) {
    return config.backOff().multipliedBy(1L << Math.min(attempts - 1, 16));
  }

  /**
   * Stores what was found and ends the work in one transaction. Where the claim is no longer ours
   * (a newer revision came, or the lease ran out and another replica took over) nothing is stored.
   *
   * @return whether it was stored
   */
  @Transactional
  boolean finish(Claimed claimed, PublishedText text, Extraction extraction, String version) {
    boolean ours =
        change(
                    """
                    UPDATE processing
                    SET state = 'PROCESSED', claim = NULL, problem = :remark,
                        pipeline_version = :version, processed_at = :now
                    WHERE article_id = :article AND claim = :claim
                    """)
                .setParameter("remark", extraction.remark(), String.class)
                .setParameter("version", version)
                .setParameter("now", clock.instant())
                .setParameter("article", claimed.articleId())
                .setParameter("claim", claimed.claim())
                .executeUpdate()
            == 1;
    if (ours) {
      knowledge.replace(text, extraction);
    }
    return ours;
  }

  /** Notes a failure: another try after a pause, or the end of tries. */
  @Transactional
  ProcessingState fail(Claimed claimed, String problem) {
    boolean last = claimed.attempts() >= config.attempts();
    change(
            """
            UPDATE processing
            SET state = :state, claim = NULL, problem = :problem, due_at = :due
            WHERE article_id = :article AND claim = :claim
            """)
        .setParameter("state", last ? "PARKED" : "FAILED")
        .setParameter("problem", problem)
        .setParameter("due", clock.instant().plus(pauseAfter(claimed.attempts())))
        .setParameter("article", claimed.articleId())
        .setParameter("claim", claimed.claim())
        .executeUpdate();
    return last ? ProcessingState.PARKED : ProcessingState.FAILED;
  }

  /** Gives work back that could not be begun, for no fault of the article. */
  @Transactional
  void giveBack(List<Claimed> claims) {
    for (Claimed claimed : claims) {
      change(
              """
              UPDATE processing
              SET claim = NULL, attempts = attempts - 1, due_at = :due
              WHERE article_id = :article AND claim = :claim
              """)
          .setParameter("due", clock.instant().plus(config.look()))
          .setParameter("article", claimed.articleId())
          .setParameter("claim", claimed.claim())
          .executeUpdate();
    }
  }

  /** Makes articles that another version of the pipeline has extracted wait again. */
  @Transactional
  int renew(String version) {
    return change(
            """
            UPDATE processing SET state = 'WAITING', attempts = 0, due_at = :now
            WHERE state = 'PROCESSED' AND pipeline_version <> :version
            """)
        .setParameter("now", clock.instant())
        .setParameter("version", version)
        .executeUpdate();
  }

  /**
   * Makes parked articles wait again.
   *
   * @param articleIds which, or null for all
   * @return how many
   */
  @Transactional
  int retry(List<UUID> articleIds) {
    String some = articleIds == null ? "" : " AND article_id IN (:articles)";
    MutationQuery update =
        change(
                """
                UPDATE processing SET state = 'WAITING', attempts = 0, due_at = :now, problem = NULL
                WHERE state = 'PARKED'"""
                    + some)
            .setParameter("now", clock.instant());
    if (articleIds != null) {
      update.setParameterList("articles", articleIds);
    }
    return update.executeUpdate();
  }

  private MutationQuery change(String sql) {
    return database.createNativeMutationQuery(sql);
  }
}
