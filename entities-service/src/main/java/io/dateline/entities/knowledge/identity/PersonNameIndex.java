package io.dateline.entities.knowledge.identity;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.knowledge.database.StatementBatch;
import io.dateline.entities.knowledge.entities.ArticleOccurrence;
import io.dateline.entities.knowledge.entities.PersonIdentities;
import io.dateline.entities.knowledge.entities.PersonIdentities.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Stores which articles print which names of people, and the offices stated with them. Records each
 * change of this evidence for {@link CrossArticlePersonResolution}.
 */
@ApplicationScoped
public class PersonNameIndex {

  /**
   * Selects the offices that an article states, each office of a name once. The mentions of the
   * article must be stored.
   */
  private static final String STATED =
      """
      SELECT DISTINCT m.name_id, m.office_of, m.office_key, m.office_former AS former,
             CAST(extract(year FROM s.seen_at AT TIME ZONE 'UTC') AS integer) AS year
      FROM stated_office m
      JOIN sighting s ON s.article_id = m.article_id AND s.name_id = m.name_id
      WHERE m.article_id = :article AND m.office_of IS NOT NULL
      """;

  private static final List<String> TAKE_BACK =
      List.of(
          """
          UPDATE held_office h SET articles = h.articles - 1
          FROM (%s) t
          WHERE h.name_id = t.name_id AND h.office_of = t.office_of
            AND h.office_key = t.office_key AND h.former = t.former AND h.year = t.year
          """
              .formatted(STATED),
          """
          WITH gone AS (
            DELETE FROM held_office h USING sighting s
            WHERE s.article_id = :article AND h.name_id = s.name_id AND h.articles <= 0
            RETURNING h.name_id, h.office_of, h.office_key)
          INSERT INTO changed_office (name_id, office_of, office_key)
          SELECT DISTINCT name_id, office_of, office_key FROM gone
          """);

  private static final String COUNT_UP =
      """
      WITH counted AS (
        INSERT INTO held_office AS h (name_id, office_of, office_key, former, year, articles)
        SELECT t.*, 1 FROM (%s) t
        ON CONFLICT (name_id, office_of, office_key, former, year)
        DO UPDATE SET articles = h.articles + 1
        RETURNING h.name_id, h.office_of, h.office_key, h.articles)
      INSERT INTO changed_office (name_id, office_of, office_key)
      SELECT DISTINCT name_id, office_of, office_key FROM counted WHERE articles = 1
      """
          .formatted(STATED);

  /**
   * Records a change for names with offices of several countries, because each article may mean
   * another person.
   */
  private static final String CONTESTED =
      """
      INSERT INTO changed_office (name_id)
      SELECT h.name_id
      FROM sighting s JOIN held_office h ON h.name_id = s.name_id
      JOIN named_entity o ON o.id = h.office_of
      WHERE s.article_id = :article AND o.country_code IS NOT NULL
      GROUP BY h.name_id HAVING count(DISTINCT o.country_code) > 1
      """;

  /**
   * Records a change for names of an article with a middle initial that contradicts another
   * article: they may be two people.
   */
  private static final String INITIALED =
      """
      INSERT INTO changed_office (name_id)
      SELECT s.name_id FROM sighting s
      WHERE s.article_id = :article AND s.offered_name ~ '^[^ ]+ [A-Z][.]'
        AND EXISTS (
          SELECT 1 FROM sighting o
          WHERE o.name_id = s.name_id
            AND substring(o.offered_name from '^[^ ]+ ([A-Z])[.]')
                <> substring(s.offered_name from '^[^ ]+ ([A-Z])[.]'))
      """;

  private final Session database;
  private final StatementBatch batch;

  PersonNameIndex(Session database, StatementBatch batch) {
    this.database = database;
    this.batch = batch;
  }

  public List<UUID> namesIn(UUID articleId) {
    return database
        .createNativeQuery("SELECT name_id FROM sighting WHERE article_id = :article", UUID.class)
        .setParameter("article", articleId)
        .getResultList();
  }

  /**
   * Locks names, and inserts new ones. No other transaction changes them or resolves them until
   * this one ends.
   *
   * @param touched all names that the article prints or printed before
   * @param present the names that it prints now
   */
  public PersonIdentities lock(
      NavigableSet<UUID> touched, NavigableMap<UUID, ArticleOccurrence> present) {
    batch.run(
        """
        INSERT INTO person_name (id, key, entity_key) SELECT CAST(? AS uuid), ?, ?
        WHERE ? OR EXISTS (SELECT 1 FROM person_name WHERE id = ?)
        ON CONFLICT (id) DO UPDATE SET key = person_name.key
        """,
        touched,
        (statement, id) -> {
          ArticleOccurrence occurrence = present.get(id);
          String key = occurrence == null ? "" : occurrence.referent().key();
          statement.setObject(1, id);
          statement.setString(2, key);
          statement.setString(3, key);
          statement.setBoolean(4, occurrence != null);
          statement.setObject(5, id);
        });
    Map<UUID, Identity> identities = new HashMap<>();
    if (!present.isEmpty()) {
      database
          .createNativeQuery(
              "SELECT id, entity_key, rule FROM person_name WHERE id IN (:names)", Object[].class)
          .setParameterList("names", present.keySet())
          .getResultList()
          .forEach(
              row -> identities.put((UUID) row[0], new Identity((String) row[1], (String) row[2])));
    }
    return new PersonIdentities(identities);
  }

  /** Inserts the names of an article. */
  public void add(
      PublishedText article,
      NavigableMap<UUID, ArticleOccurrence> names,
      PersonIdentities identities) {
    batch.run(
        """
        INSERT INTO sighting
          (article_id, name_id, entity_id, rule, mention_count, first_start, first_end,
           offered_name, seen_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        names.entrySet(),
        (statement, entry) -> {
          ArticleOccurrence occurrence = entry.getValue();
          statement.setObject(1, article.articleId());
          statement.setObject(2, entry.getKey());
          statement.setObject(3, identities.idOf(occurrence.referent()));
          statement.setString(4, identities.byName().get(entry.getKey()).rule());
          statement.setInt(5, occurrence.count());
          statement.setInt(6, occurrence.first().start());
          statement.setInt(7, occurrence.first().end());
          statement.setString(8, occurrence.referent().name());
          statement.setObject(9, article.seenAt().atOffset(ZoneOffset.UTC));
        });
  }

  /** Counts the offices of an article whose names and mentions have been stored. */
  public void countOffices(UUID articleId) {
    run(COUNT_UP, articleId);
    run(CONTESTED, articleId);
    run(INITIALED, articleId);
  }

  /**
   * Takes the offices that an article states off the counts, while its mentions are still stored.
   */
  public void takeBack(UUID articleId) {
    TAKE_BACK.forEach(sql -> run(sql, articleId));
  }

  /** Removes the names of an article after its mentions were removed. */
  public void remove(UUID articleId) {
    run(CONTESTED, articleId);
    run(INITIALED, articleId);
    run("DELETE FROM sighting WHERE article_id = :article", articleId);
  }

  /** Removes names that no article prints. */
  public void settle(Collection<UUID> names) {
    if (!names.isEmpty()) {
      database
          .createNativeMutationQuery(
              """
              DELETE FROM person_name p
              WHERE p.id IN (:names)
                AND NOT EXISTS (SELECT 1 FROM sighting s WHERE s.name_id = p.id)
              """)
          .setParameterList("names", names)
          .executeUpdate();
    }
  }

  private void run(String sql, UUID articleId) {
    database.createNativeMutationQuery(sql).setParameter("article", articleId).executeUpdate();
  }
}
