package io.dateline.entities.processing;

import io.dateline.entities.articles.FeedPage;
import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.extraction.ExtractionResult;
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

  /**
   * How far the feed has been read.
   *
   * @param epoch the history that the position belongs to; null where none was told yet
   * @param reading the number of the reading, raised each time that the feed begins anew
   * @param complete whether this reading has reached the end of the feed once
   */
  record Position(long value, String epoch, int reading, boolean complete) {}

  @Transactional
  Position position() {
    Object[] row =
        database
            .createNativeQuery(
                "SELECT position, epoch, reading, complete FROM feed_position", Object[].class)
            .getSingleResult();
    return new Position(
        ((Number) row[0]).longValue(),
        (String) row[1],
        ((Number) row[2]).intValue(),
        (Boolean) row[3]);
  }

  /**
   * Begins to read the feed again, since its history is another one. Where another replica has done
   * so meanwhile, nothing happens.
   *
   * @return whether it begins again
   */
  @Transactional
  boolean beginAgain(Position from, String epoch) {
    return change(
                """
                UPDATE feed_position
                SET position = 0, epoch = :epoch, reading = reading + 1, complete = false
                WHERE position = :from AND reading = :reading
                """)
            .setParameter("epoch", epoch, String.class)
            .setParameter("from", from.value())
            .setParameter("reading", from.reading())
            .executeUpdate()
        == 1;
  }

  /**
   * Ends a reading that has reached the end of the feed: forgets an article that it did not name.
   * One in each transaction, as workers do, so that all lock names and entities in one order.
   *
   * @return whether there may be more to forget
   */
  @Transactional
  boolean forgetUnnamed(Position at) {
    List<UUID> unnamed =
        database
            .createNativeQuery(
                """
                SELECT article_id FROM processing WHERE reading < :reading
                ORDER BY article_id LIMIT 1 FOR UPDATE
                """,
                UUID.class)
            .setParameter("reading", at.reading())
            .getResultList();
    if (!unnamed.isEmpty()) {
      forget(unnamed.get(0));
      return true;
    }
    change("UPDATE feed_position SET complete = true WHERE reading = :reading")
        .setParameter("reading", at.reading())
        .executeUpdate();
    return false;
  }

  /**
   * Takes a page of the feed: its work and the position move together. Where another replica has
   * moved the position meanwhile, nothing happens.
   *
   * @return whether the page was taken
   */
  @Transactional
  boolean take(Position from, FeedPage page) {
    int moved =
        change(
                """
                UPDATE feed_position SET position = :next, epoch = coalesce(:epoch, epoch)
                WHERE position = :from AND reading = :reading
                """)
            .setParameter("next", page.next())
            .setParameter("epoch", page.epoch(), String.class)
            .setParameter("from", from.value())
            .setParameter("reading", from.reading())
            .executeUpdate();
    if (moved == 0) {
      return false;
    }
    for (FeedPage.Change change : page.changes()) {
      if (change.isTombstone()) {
        forget(change.articleId());
      } else {
        await(change, from.reading());
      }
    }
    return true;
  }

  private void forget(UUID article) {
    knowledge.forget(article);
    change("DELETE FROM processing WHERE article_id = :article")
        .setParameter("article", article)
        .executeUpdate();
  }

  /** A position of another reading says nothing about which of two changes is the newer one. */
  private void await(FeedPage.Change change, int reading) {
    change(
            """
            INSERT INTO processing (article_id, revision, feed_position, reading, state, due_at)
            VALUES (:article, :revision, :position, :reading, 'WAITING', :now)
            ON CONFLICT (article_id) DO UPDATE
            SET revision = EXCLUDED.revision, feed_position = EXCLUDED.feed_position,
                reading = EXCLUDED.reading,
                state = 'WAITING', attempts = 0, due_at = EXCLUDED.due_at, claim = NULL,
                problem = NULL
            WHERE processing.feed_position < EXCLUDED.feed_position
               OR processing.reading < EXCLUDED.reading
            """)
        .setParameter("article", change.articleId())
        .setParameter("revision", change.revision())
        .setParameter("position", change.position())
        .setParameter("reading", reading)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /**
   * Claims due work, oldest first, which no other replica has claimed. An article that was tried
   * before is claimed alone: should it end the process again, no other article is charged with it.
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
   * Lets a claim begin anew before its article is worked on, since those before it in the batch
   * took their time.
   *
   * @return whether the claim is still ours
   */
  @Transactional
  boolean begin(Claimed claimed) {
    return change(
                """
                UPDATE processing SET due_at = :end WHERE article_id = :article AND claim = :claim
                """)
            .setParameter("end", clock.instant().plus(config.lease()))
            .setParameter("article", claimed.articleId())
            .setParameter("claim", claimed.claim())
            .executeUpdate()
        == 1;
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
