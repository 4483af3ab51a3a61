package io.dateline.entities.processing;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.extraction.ExtractionResult;
import io.dateline.entities.knowledge.storage.ExtractionStore;
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
 * Owns the queue of articles to extract. Each method is one transaction and leaves a state from
 * which any replica can go on, so that a process may die between any two transactions.
 */
@ApplicationScoped
class ProcessingQueue {

  private final Session database;
  private final ExtractionStore store;
  private final ProcessingSettings settings;
  private final Clock clock;

  ProcessingQueue(
      Session database, ExtractionStore store, ProcessingSettings settings, Clock clock) {
    this.database = database;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  /** An article that this replica has claimed. */
  record Claimed(UUID articleId, int revision, int attempts, UUID claim) {}

  /**
   * Claims articles that are due and that no other replica has claimed, the oldest first. An
   * article that was tried before is claimed alone: if it ends the process again, no other article
   * is blamed for it.
   */
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
                  SELECT article_id FROM (
                    SELECT article_id, attempts, row_number() OVER due AS place,
                      first_value(attempts) OVER due AS attempts_of_first
                    FROM (
                      SELECT article_id, attempts, due_at, feed_position FROM processing
                      WHERE state IN ('WAITING', 'FAILED') AND (due_at <= :now OR due_at > :latest)
                      ORDER BY due_at, feed_position
                      LIMIT :batch
                      FOR UPDATE SKIP LOCKED) AS claimable
                    WINDOW due AS (ORDER BY due_at, feed_position)) AS ranked
                  WHERE place = 1 OR (attempts = 0 AND attempts_of_first = 0))
                RETURNING article_id, revision, attempts
                """,
                Object[].class)
            .setParameter("claim", claim)
            .setParameter("end", now.plus(settings.lease()))
            .setParameter("now", now)
            .setParameter("latest", now.plus(beyondAnyPause()))
            .setParameter("batch", settings.batch())
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
   * Renews a claim before its article is extracted, because the earlier articles of the batch took
   * their time.
   *
   * @return whether the claim still belongs to this replica
   */
  @Transactional
  boolean begin(Claimed claimed) {
    return change(
                """
                UPDATE processing SET due_at = :end WHERE article_id = :article AND claim = :claim
                """)
            .setParameter("end", clock.instant().plus(settings.lease()))
            .setParameter("article", claimed.articleId())
            .setParameter("claim", claimed.claim())
            .executeUpdate()
        == 1;
  }

  /**
   * Returns a duration well above the longest pause. An article that is due later than that was
   * written before the clock was set back, and is due now.
   */
  private Duration beyondAnyPause() {
    Duration backOff = pauseAfter(settings.attempts());
    return (backOff.compareTo(settings.lease()) > 0 ? backOff : settings.lease()).multipliedBy(10);
  }

  private Duration pauseAfter(int attempts) {
    return settings.backOff().multipliedBy(1L << Math.min(attempts - 1, 16));
  }

  /**
   * Stores the result and ends the claim in one transaction. Stores nothing if the claim no longer
   * belongs to this replica, because a newer revision came or another replica took over after the
   * lease ended.
   *
   * @return whether the result was stored
   */
  @Transactional
  boolean finish(Claimed claimed, PublishedText text, ExtractionResult extraction, String version) {
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
      store.replace(text, extraction);
    }
    return ours;
  }

  /** Records a failure: the article is tried again after a pause, or parked after the last try. */
  @Transactional
  ProcessingState fail(Claimed claimed, String problem) {
    boolean last = claimed.attempts() >= settings.attempts();
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

  /**
   * Returns articles to the queue that could not be started, for reasons that have nothing to do
   * with the article.
   */
  @Transactional
  void giveBack(List<Claimed> claims) {
    for (Claimed claimed : claims) {
      change(
              """
              UPDATE processing
              SET claim = NULL, attempts = attempts - 1, due_at = :due
              WHERE article_id = :article AND claim = :claim
              """)
          .setParameter("due", clock.instant().plus(settings.look()))
          .setParameter("article", claimed.articleId())
          .setParameter("claim", claimed.claim())
          .executeUpdate();
    }
  }

  /** Puts articles into the queue again that another version of the pipeline has extracted. */
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
   * Puts parked articles into the queue again.
   *
   * @param articleIds the articles, or null for all
   * @return the number of articles
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
