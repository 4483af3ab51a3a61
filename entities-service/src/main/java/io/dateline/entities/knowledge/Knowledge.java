package io.dateline.entities.knowledge;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.extraction.Extraction;
import io.dateline.entities.extraction.Mention;
import io.dateline.entities.extraction.Referent;
import io.dateline.entities.places.Coordinates;
import io.dateline.entities.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * Stores what the pipeline finds, an article at a time and whole, within the transaction that ends
 * the work on it. Counts, aliases and canonical names of entities follow with each article; an
 * entity that no article mentions any longer is gone.
 *
 * <p>Entities are touched in the order of their ids, so that replicas wait for one another instead
 * of blocking each other.
 */
@ApplicationScoped
public class Knowledge {

  private final Session database;

  Knowledge(Session database) {
    this.database = database;
  }

  /** Puts what was found in an article in the place of what had been found in it before. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void replace(PublishedText article, Extraction extraction) {
    NavigableMap<UUID, Occurrence> occurrences =
        Occurrence.of(extraction.mentions(), article.text().text());
    TreeSet<UUID> touched = new TreeSet<>(occurrences.keySet());
    touched.addAll(mentionedIn(article.articleId()));
    for (UUID entity : touched) {
      Occurrence occurrence = occurrences.get(entity);
      if (occurrence == null) {
        lock(entity);
      } else {
        insertOrLock(entity, occurrence.referent());
      }
    }
    takeBack(article.articleId());
    occurrences.forEach((entity, occurrence) -> add(article, entity, occurrence));
    int ordinal = 0;
    for (Mention mention : extraction.mentions()) {
      database.persist(MentionRow.from(article, ordinal++, mention, occurrences::containsKey));
    }
    database.flush();
    database.clear();
    touched.forEach(this::settle);
  }

  /** Takes everything back that only this article supports. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(UUID articleId) {
    List<UUID> touched = mentionedIn(articleId);
    touched.forEach(this::lock);
    takeBack(articleId);
    touched.forEach(this::settle);
  }

  private List<UUID> mentionedIn(UUID articleId) {
    return database
        .createNativeQuery(
            """
            SELECT entity_id FROM article_entity WHERE article_id = :article ORDER BY entity_id
            """,
            UUID.class)
        .setParameter("article", articleId)
        .getResultList();
  }

  private void lock(UUID entity) {
    database
        .createNativeQuery("SELECT id FROM named_entity WHERE id = :entity FOR UPDATE", UUID.class)
        .setParameter("entity", entity)
        .getResultList();
  }

  private void insertOrLock(UUID entity, Referent referent) {
    Coordinates at = referent.coordinates();
    query(
            """
            INSERT INTO named_entity (id, kind, key, canonical_name, country_code, latitude, longitude)
            VALUES (:id, :kind, :key, :name, :country, :latitude, :longitude)
            ON CONFLICT (id) DO UPDATE SET key = EXCLUDED.key
            """)
        .setParameter("id", entity)
        .setParameter("kind", referent.kind().name())
        .setParameter("key", referent.key())
        .setParameter("name", referent.name())
        .setParameter("country", referent.countryCode(), String.class)
        .setParameter("latitude", at == null ? null : at.latitude(), Double.class)
        .setParameter("longitude", at == null ? null : at.longitude(), Double.class)
        .executeUpdate();
  }

  /** Removes an article's mentions and what they added to aliases and counts. */
  private void takeBack(UUID articleId) {
    for (String sql :
        List.of(
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
            "DELETE FROM article_entity WHERE article_id = :article")) {
      query(sql).setParameter("article", articleId).executeUpdate();
    }
  }

  private void add(PublishedText article, UUID entity, Occurrence occurrence) {
    query(
            """
            INSERT INTO article_entity
              (article_id, entity_id, mention_count, first_start, first_end, offered_name, seen_at)
            VALUES (:article, :entity, :count, :start, :end, :name, :seen)
            """)
        .setParameter("article", article.articleId())
        .setParameter("entity", entity)
        .setParameter("count", occurrence.count())
        .setParameter("start", occurrence.first().start())
        .setParameter("end", occurrence.first().end())
        .setParameter("name", occurrence.referent().name())
        .setParameter("seen", article.seenAt())
        .executeUpdate();
    query(
            """
            UPDATE named_entity
            SET mention_count = mention_count + :count, article_count = article_count + 1
            WHERE id = :entity
            """)
        .setParameter("count", occurrence.count())
        .setParameter("entity", entity)
        .executeUpdate();
    occurrence.names().forEach((name, n) -> addAlias(entity, name, n, 0));
    addAlias(entity, occurrence.referent().name(), 0, 1);
  }

  private void addAlias(UUID entity, String name, int mentions, int offered) {
    query(
            """
            INSERT INTO entity_alias AS a (entity_id, name, folded, quality, mention_count, offered)
            VALUES (:entity, :name, :folded, :quality, :mentions, :offered)
            ON CONFLICT (entity_id, name) DO UPDATE
            SET mention_count = a.mention_count + EXCLUDED.mention_count,
                offered = a.offered + EXCLUDED.offered
            """)
        .setParameter("entity", entity)
        .setParameter("name", name)
        .setParameter("folded", Folding.fold(name))
        .setParameter("quality", quality(name))
        .setParameter("mentions", mentions)
        .setParameter("offered", offered)
        .executeUpdate();
  }

  /** Names keep their accents where some page prints them, and their small letters. */
  private static int quality(String name) {
    boolean shouted = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    return shouted ? -1 : (int) name.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
  }

  /** Brings what is derived up to date, or removes an entity that nothing mentions. */
  private void settle(UUID entity) {
    int gone =
        query("DELETE FROM named_entity WHERE id = :entity AND article_count <= 0")
            .setParameter("entity", entity)
            .executeUpdate();
    if (gone > 0) {
      return;
    }
    query(
            """
            UPDATE named_entity n
            SET canonical_name = (SELECT a.name FROM entity_alias a
                                  WHERE a.entity_id = n.id AND a.offered > 0
                                  ORDER BY a.quality DESC, a.offered DESC, a.name LIMIT 1),
                first_seen = (SELECT min(seen_at) FROM article_entity WHERE entity_id = n.id),
                last_seen = (SELECT max(seen_at) FROM article_entity WHERE entity_id = n.id)
            WHERE n.id = :entity
            """)
        .setParameter("entity", entity)
        .executeUpdate();
    // A person is of the country whose office they held last.
    query(
            """
            UPDATE named_entity n
            SET country_code = (
              SELECT o.country_code
              FROM mention m
              JOIN named_entity o ON o.id = m.office_of
              JOIN article_entity e ON e.article_id = m.article_id AND e.entity_id = m.entity_id
              WHERE m.entity_id = n.id AND m.office_key IS NOT NULL AND o.country_code IS NOT NULL
              ORDER BY e.seen_at DESC, m.id LIMIT 1)
            WHERE n.id = :entity AND n.kind = 'PERSON'
            """)
        .setParameter("entity", entity)
        .executeUpdate();
  }

  private MutationQuery query(String sql) {
    return database.createNativeMutationQuery(sql);
  }
}
