package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.database.StatementBatch;
import io.dateline.entities.people.NameSimilarity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Removes what an article added to its entities, and updates what is derived from all mentions of
 * an entity: aliases, counts, the canonical name, dates and countries.
 */
@ApplicationScoped
public class EntityAggregates {

  private static final List<String> TAKE_BACK =
      List.of(
          "DELETE FROM quote WHERE article_id = :article",
          """
          UPDATE entity_alias a SET mention_count = a.mention_count - m.n
          FROM (SELECT entity_id, regexp_replace(text, '\\s+', ' ', 'g') AS name, count(*) AS n
                FROM mention
                WHERE article_id = :article AND entity_id IS NOT NULL AND kind <> 'DEMONYM'
                GROUP BY 1, 2) m
          WHERE a.entity_id = m.entity_id AND a.name = m.name
          """,
          """
          UPDATE entity_alias a SET offered = a.offered - 1
          FROM article_entity e
          WHERE e.article_id = :article AND a.entity_id = e.entity_id AND a.name = e.offered_name
          """,
          """
          DELETE FROM entity_alias a USING article_entity e
          WHERE e.article_id = :article AND a.entity_id = e.entity_id
            AND a.mention_count <= 0 AND a.offered <= 0
          """,
          """
          UPDATE named_entity n
          SET mention_count = n.mention_count - e.mention_count, article_count = n.article_count - 1
          FROM article_entity e WHERE e.article_id = :article AND n.id = e.entity_id
          """,
          "DELETE FROM mention WHERE article_id = :article",
          "DELETE FROM article_entity WHERE article_id = :article");

  /** The codes of rules by which a short form of a name stands for a person, as a list in SQL. */
  private static final String SHORT_FORM_RULES =
      Arrays.stream(NameSimilarity.values())
          .filter(NameSimilarity::isShortForm)
          .map(rule -> "'" + rule.code() + "'")
          .collect(Collectors.joining(", "));

  private static final List<String> SETTLE =
      List.of(
          "DELETE FROM named_entity WHERE id IN (:entities) AND article_count <= 0",
          """
          UPDATE named_entity n
          SET canonical_name = (SELECT a.name FROM entity_alias a
                                WHERE a.entity_id = n.id AND a.offered > 0
                                ORDER BY EXISTS (SELECT 1 FROM sighting s JOIN person_name p ON p.id = s.name_id
                                                 WHERE s.entity_id = n.id AND s.offered_name = a.name
                                                   AND p.rule IN (%s)), a.quality DESC, a.offered DESC, a.name LIMIT 1),
              first_seen = (SELECT min(seen_at) FROM article_entity WHERE entity_id = n.id),
              last_seen = (SELECT max(seen_at) FROM article_entity WHERE entity_id = n.id)
          WHERE n.id IN (:entities)
          """
              .formatted(SHORT_FORM_RULES),
          // The country of a person is that of the latest office.
          """
          UPDATE named_entity n
          SET country_code = (
            SELECT o.country_code
            FROM stated_office m
            JOIN named_entity o ON o.id = m.office_of
            JOIN article_entity e ON e.article_id = m.article_id AND e.entity_id = m.entity_id
            WHERE m.entity_id = n.id AND o.country_code IS NOT NULL
            ORDER BY e.seen_at DESC, m.mention_id, m.ordinal LIMIT 1)
          WHERE n.id IN (:entities) AND n.kind = 'PERSON'
          """);

  private static final String PEOPLE_OF_ARTICLE =
      """
      INSERT INTO article_entity
        (article_id, entity_id, mention_count, first_start, first_end, offered_name, seen_at)
      SELECT article_id, entity_id, sum(mention_count), min(first_start),
             (array_agg(first_end ORDER BY first_start))[1],
             (array_agg(offered_name ORDER BY first_start))[1], min(seen_at)
      FROM sighting WHERE article_id = ? AND entity_id IN (?, ?)
      GROUP BY article_id, entity_id
      ON CONFLICT (article_id, entity_id) DO NOTHING
      """;

  /** Recounts the aliases and counts of people from their mentions and articles. */
  private static final List<String> RECOUNT =
      List.of(
          """
          WITH old AS (
            DELETE FROM entity_alias WHERE entity_id IN (:people) RETURNING name, folded, quality),
          forms AS (SELECT DISTINCT name, folded, quality FROM old),
          counted AS (
            SELECT entity_id, regexp_replace(text, '\\s+', ' ', 'g') AS name, count(*) AS mentions,
                   0 AS offered
            FROM mention WHERE entity_id IN (:people) GROUP BY 1, 2
            UNION ALL
            SELECT entity_id, offered_name, 0, count(*)
            FROM article_entity WHERE entity_id IN (:people) GROUP BY 1, 2)
          INSERT INTO entity_alias (entity_id, name, folded, quality, mention_count, offered)
          SELECT c.entity_id, c.name, f.folded, f.quality, sum(c.mentions), sum(c.offered)
          FROM counted c JOIN forms f ON f.name = c.name
          GROUP BY 1, 2, 3, 4
          """,
          """
          UPDATE named_entity n
          SET mention_count = coalesce(e.mentions, 0), article_count = coalesce(e.articles, 0)
          FROM named_entity x LEFT JOIN (
            SELECT entity_id, sum(mention_count) AS mentions, count(*) AS articles
            FROM article_entity WHERE entity_id IN (:people) GROUP BY 1) e ON e.entity_id = x.id
          WHERE n.id = x.id AND n.id IN (:people)
          """);

  private final Session database;
  private final StatementBatch batch;

  EntityAggregates(Session database, StatementBatch batch) {
    this.database = database;
    this.batch = batch;
  }

  /** Removes an article's mentions and quotes, and what they added to aliases and counts. */
  public void takeBack(UUID articleId) {
    for (String sql : TAKE_BACK) {
      database.createNativeMutationQuery(sql).setParameter("article", articleId).executeUpdate();
    }
  }

  /** Removes entities that nothing mentions, and updates the names and dates of the others. */
  public void settle(Collection<UUID> entities) {
    if (entities.isEmpty()) {
      return;
    }
    for (String sql : SETTLE) {
      database
          .createNativeMutationQuery(sql)
          .setParameterList("entities", entities)
          .executeUpdate();
    }
  }

  /**
   * A name in an article that turned out to stand for another person.
   *
   * @param article the article
   * @param from the person that it stood for
   * @param to the person that it stands for
   */
  public record MovedName(UUID article, UUID from, UUID to) {}

  /** Counts the people of articles again in which names moved from one person to another. */
  public void move(List<MovedName> moves) {
    for (String sql :
        List.of(
            "DELETE FROM article_entity WHERE article_id = ? AND entity_id IN (?, ?)",
            PEOPLE_OF_ARTICLE)) {
      batch.run(
          sql,
          moves,
          (statement, move) -> {
            statement.setObject(1, move.article());
            statement.setObject(2, move.from());
            statement.setObject(3, move.to());
          });
    }
  }

  /** Counts the aliases, mentions and articles of people again. */
  public void recount(Collection<UUID> people) {
    for (String sql : RECOUNT) {
      database.createNativeMutationQuery(sql).setParameterList("people", people).executeUpdate();
    }
  }
}
