package io.dateline.evaluation.replicas;

import io.dateline.postgres.LocalPostgres.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts whether every article that came in was extracted exactly once. */
public final class Bookkeeping {

  private Bookkeeping() {}

  /** Returns the number of articles that were stored. */
  public static long stored(Database articles) throws SQLException {
    return count(articles, "SELECT count(*) FROM article");
  }

  /** Returns the number of articles that were extracted. */
  public static long extracted(Database entities) throws SQLException {
    return count(entities, "SELECT count(*) FROM processing WHERE state = 'PROCESSED'");
  }

  /** Returns the number of articles that were taken from the feed and are not extracted yet. */
  public static long waiting(Database entities) throws SQLException {
    return count(entities, "SELECT count(*) FROM processing WHERE state IN ('WAITING', 'FAILED')");
  }

  /**
   * Returns the number of mentions that are stored more than once, of entities whose counts differ
   * from their mentions, of events whose counts differ from their reports, and of stories whose
   * counts differ from their articles.
   */
  public static long twice(Database entities) throws SQLException {
    return count(
        entities,
        """
        SELECT
          (SELECT count(*) FROM (
             SELECT 1 FROM mention GROUP BY article_id, kind, start_at HAVING count(*) > 1) AS double)
          + (SELECT count(*) FROM named_entity e
             WHERE e.mention_count <> (SELECT count(*) FROM mention m WHERE m.entity_id = e.id)
                OR e.article_count <> (SELECT count(*) FROM article_entity a WHERE a.entity_id = e.id))
          + (SELECT count(*) FROM event_report WHERE event_id IS NULL)
          + (SELECT count(*) FROM event e WHERE e.report_count <>
               (SELECT count(*) FROM event_report r WHERE r.event_id = e.id))
          + (SELECT count(*) FROM story_article WHERE level IS NULL)
          + (SELECT count(*) FROM story s WHERE s.article_count <>
               (SELECT count(*) FROM story_article a WHERE a.story_id = s.id))
        """);
  }

  private static long count(Database database, String query) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
