package io.dateline.entities.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Takes back what an article added, and brings up to date what is derived of its entities. */
@ApplicationScoped
class EntitySettling {

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

  private static final List<String> SETTLE =
      List.of(
          "DELETE FROM named_entity WHERE id IN (:entities) AND article_count <= 0",
          """
          UPDATE named_entity n
          SET canonical_name = (SELECT a.name FROM entity_alias a
                                WHERE a.entity_id = n.id AND a.offered > 0
                                ORDER BY EXISTS (SELECT 1 FROM sighting s JOIN person_name p ON p.id = s.name_id
                                                 WHERE s.entity_id = n.id AND s.offered_name = a.name
                                                   AND p.rule IN ('initials-and-office', 'surname-and-office')), a.quality DESC, a.offered DESC, a.name LIMIT 1),
              first_seen = (SELECT min(seen_at) FROM article_entity WHERE entity_id = n.id),
              last_seen = (SELECT max(seen_at) FROM article_entity WHERE entity_id = n.id)
          WHERE n.id IN (:entities)
          """,
          // A person is of the country whose office they held last.
          """
          UPDATE named_entity n
          SET country_code = (
            SELECT o.country_code
            FROM mention m
            JOIN named_entity o ON o.id = m.office_of
            JOIN article_entity e ON e.article_id = m.article_id AND e.entity_id = m.entity_id
            WHERE m.entity_id = n.id AND m.office_key IS NOT NULL AND o.country_code IS NOT NULL
            ORDER BY e.seen_at DESC, m.id LIMIT 1)
          WHERE n.id IN (:entities) AND n.kind = 'PERSON'
          """);

  private final Session database;

  EntitySettling(Session database) {
    this.database = database;
  }

  /** Removes an article's mentions and quotes, and what they added to aliases and counts. */
  void takeBack(UUID articleId) {
    for (String sql : TAKE_BACK) {
      database.createNativeMutationQuery(sql).setParameter("article", articleId).executeUpdate();
    }
  }

  /** Removes entities that nothing mentions; names and dates the others anew. */
  void settle(Collection<UUID> entities) {
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
}
