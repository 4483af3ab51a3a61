package io.dateline.tests.endtoend;

import io.dateline.launcher.run.ServiceStack;
import io.dateline.postgres.LocalPostgres.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the databases of a stack; a row is its columns, separated by bars. */
final class Stored {

  private final Database articles;
  private final Database entities;

  Stored(ServiceStack stack) {
    articles = stack.database("articles");
    entities = stack.database("entities");
  }

  /** Returns the articles that a copy of entities-service has claimed. */
  List<String> claimed() throws SQLException {
    return rows(entities, "SELECT article_id FROM processing WHERE claim IS NOT NULL");
  }

  List<String> mentionsThatStandThereTwice() throws SQLException {
    return rows(
        entities,
        """
        SELECT article_id, kind, start_at, count(*) FROM mention
        GROUP BY article_id, kind, start_at HAVING count(*) > 1
        """);
  }

  /** A demonym counts as a mention of its country, and is no name of the country. */
  List<String> countsBesideWhatTheyCount() throws SQLException {
    return rows(
        entities,
        """
        SELECT e.canonical_name, e.article_count, e.mention_count FROM named_entity e
        WHERE e.article_count <> (SELECT count(*) FROM article_entity a WHERE a.entity_id = e.id)
           OR e.mention_count <>
              (SELECT coalesce(sum(a.mention_count), 0) FROM article_entity a WHERE a.entity_id = e.id)
           OR e.mention_count <> (SELECT count(*) FROM mention m WHERE m.entity_id = e.id)
           OR (SELECT coalesce(sum(n.mention_count), 0) FROM entity_alias n WHERE n.entity_id = e.id) <>
              (SELECT count(*) FROM mention m WHERE m.entity_id = e.id AND m.kind <> 'DEMONYM')
        """);
  }

  List<String> eventsBesideTheirReports() throws SQLException {
    return rows(
        entities,
        """
        SELECT 'no event', r.id FROM event_report r WHERE r.event_id IS NULL
        UNION ALL
        SELECT 'counts', e.id FROM event e
        WHERE e.report_count <> (SELECT count(*) FROM event_report r WHERE r.event_id = e.id)
           OR e.article_count <>
              (SELECT count(DISTINCT r.article_id) FROM event_report r WHERE r.event_id = e.id)
        UNION ALL
        SELECT 'other entity than the mention', p.id FROM event_participant p
        JOIN mention m ON m.id = p.mention_id WHERE p.entity_id IS DISTINCT FROM m.entity_id
        """);
  }

  List<String> storiesBesideTheirArticles() throws SQLException {
    return rows(
        entities,
        """
        SELECT 'not joined', a.article_id FROM story_article a WHERE a.level IS NULL
        UNION ALL
        SELECT 'counts', s.id FROM story s
        WHERE s.article_count < 2
           OR s.article_count <> (SELECT count(*) FROM story_article a WHERE a.story_id = s.id)
        UNION ALL
        SELECT 'link in one direction', l.one FROM story_link l
        WHERE NOT EXISTS (SELECT 1 FROM story_link b WHERE b.one = l.other AND b.other = l.one)
        """);
  }

  /** Returns everything that was extracted, with URLs for articles, in a fixed order. */
  List<String> knowledge() throws SQLException {
    Map<String, String> urls = new HashMap<>();
    for (String row : rows(articles, "SELECT id, url FROM article")) {
      urls.put(row.split("\\|")[0], row.split("\\|")[1]);
    }
    List<String> lines = new ArrayList<>();
    for (String query :
        List.of(
            "SELECT article_id, 'processing', state FROM processing",
            """
            SELECT article_id, 'mention', ordinal, kind, text, start_at, end_at, entity_id, rule,
                   office_title, office_former, office_state, office_of FROM mention
            """,
            """
            SELECT article_id, 'office', entity_id, ordinal, office_title, office_former,
                   office_state, office_of FROM stated_office
            """,
            """
            SELECT r.article_id, 'report', r.ordinal, r.type, r.mode, r.modality, r.start_at, r.end_at,
                   r.date_from, r.date_to, p.role, p.ordinal, p.start_at, p.entity_id, p.country_code
            FROM event_report r LEFT JOIN event_participant p ON p.report_id = r.id
            """,
            "SELECT article_id, 'entity', entity_id, mention_count, first_start FROM"
                + " article_entity")) {
      for (String row : rows(entities, query)) {
        int bar = row.indexOf('|');
        lines.add(urls.get(row.substring(0, bar)) + row.substring(bar));
      }
    }
    // Ids of stories differ from run to run; which articles they hold does not.
    for (String row :
        rows(
            entities,
            """
            SELECT a.article_id, b.article_id FROM story_article a
            JOIN story_article b ON b.story_id = a.story_id
            """)) {
      String[] both = row.split("\\|");
      lines.add(urls.get(both[0]) + "|story|" + urls.get(both[1]));
    }
    lines.addAll(
        rows(
            entities,
            """
            SELECT kind, key, canonical_name, country_code, article_count, mention_count
            FROM named_entity
            """));
    lines.addAll(
        rows(entities, "SELECT entity_id, name, mention_count, offered FROM entity_alias"));
    return lines.stream().sorted().toList();
  }

  private static List<String> rows(Database database, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement sql = connection.createStatement();
        ResultSet results = sql.executeQuery(query)) {
      int columns = results.getMetaData().getColumnCount();
      while (results.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(String.valueOf(results.getString(i)));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }
}
