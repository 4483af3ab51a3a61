package io.dateline.entities.processing;

import io.dateline.entities.articles.ArticleChanges;
import io.dateline.entities.knowledge.storage.ExtractionStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * Stores how far the change feed has been read. Each method is one transaction, in which the
 * position moves together with the waiting articles, so that a process may die between any two
 * transactions.
 */
@ApplicationScoped
class FeedProgress {

  private final Session database;
  private final ExtractionStore store;
  private final Clock clock;

  FeedProgress(Session database, ExtractionStore store, Clock clock) {
    this.database = database;
    this.store = store;
    this.clock = clock;
  }

  /**
   * The position up to which the feed has been read.
   *
   * @param epoch the history that the position belongs to; null if none is known yet
   * @param reading the number of the reading; it rises each time that the feed is read again from
   *     its start
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
   * Starts to read the feed again from its start, because its history changed. Does nothing if
   * another replica did so first.
   *
   * @return whether this call started the new reading
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
   * Ends a new reading that reached the end of the feed: removes one article that the reading did
   * not name. Each article is removed in a transaction of its own, as workers do, so that all
   * transactions lock names and entities in one order.
   *
   * @return whether there may be more to remove
   */
  @Transactional
  boolean forgetUnnamed(Position at) {
    List<UUID> unnamed =
        database
            .createNativeQuery(
                """
                SELECT article_id FROM processing WHERE reading < :reading
                ORDER BY article_id LIMIT 1 FOR NO KEY UPDATE
                """,
                UUID.class)
            .setParameter("reading", at.reading())
            .getResultList();
    if (!unnamed.isEmpty()) {
      forget(unnamed);
      return true;
    }
    change("UPDATE feed_position SET complete = true WHERE reading = :reading")
        .setParameter("reading", at.reading())
        .executeUpdate();
    return false;
  }

  /**
   * Takes a batch of changes: the articles start to wait, and the position moves. Does nothing if
   * another replica moved the position first.
   *
   * @return whether the batch was taken
   */
  @Transactional
  boolean take(Position from, ArticleChanges page) {
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
    apply(page, from.reading());
    return true;
  }

  /**
   * Applies the last change of each article. The articles are locked before names and entities, as
   * workers do, and in the order of their ids.
   */
  private void apply(ArticleChanges page, int reading) {
    Map<UUID, ArticleChanges.Change> last = new TreeMap<>();
    page.changes().forEach(change -> last.put(change.articleId(), change));
    List<UUID> gone = new ArrayList<>();
    for (ArticleChanges.Change change : last.values()) {
      if (change.isTombstone()) {
        gone.add(change.articleId());
      } else {
        await(change, reading);
      }
    }
    if (!gone.isEmpty()) {
      // Not FOR UPDATE: whoever adds a row that refers to an article does not wait.
      database
          .createNativeQuery(
              """
              SELECT article_id FROM processing WHERE article_id IN (:articles)
              ORDER BY article_id FOR NO KEY UPDATE
              """,
              UUID.class)
          .setParameterList("articles", gone)
          .getResultList();
      forget(gone);
    }
  }

  private void forget(List<UUID> articles) {
    store.forget(articles);
    database
        .createNativeMutationQuery("DELETE FROM processing WHERE article_id IN (:articles)")
        .setParameterList("articles", articles)
        .executeUpdate();
  }

  /**
   * Positions of different readings cannot be compared, so that a change of a newer reading always
   * counts.
   */
  private void await(ArticleChanges.Change change, int reading) {
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

  private MutationQuery change(String sql) {
    return database.createNativeMutationQuery(sql);
  }
}
