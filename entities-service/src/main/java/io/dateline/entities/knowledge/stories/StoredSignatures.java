package io.dateline.entities.knowledge.stories;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.knowledge.database.StatementBatch;
import io.dateline.entities.knowledge.database.UuidArray;
import io.dateline.entities.stories.ArticleSignature;
import io.dateline.entities.stories.StoryJoining;
import io.dateline.entities.stories.StoryLink;
import io.dateline.entities.stories.TermVector;
import io.dateline.entities.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads and writes signatures of articles and their links. */
@ApplicationScoped
class StoredSignatures implements StoryJoining.LinkedArticles {

  private static final String SIGNATURE = "article_id, day, title, body, names";

  private final Session database;
  private final StatementBatch batch;

  StoredSignatures(Session database, StatementBatch batch) {
    this.database = database;
    this.batch = batch;
  }

  @Override
  public Collection<StoryLink> links(Collection<UUID> articles) {
    return rows(
            "SELECT one, other, score FROM story_link WHERE one = ANY (cast(:articles AS uuid[]))",
            articles)
        .stream()
        .map(row -> new StoryLink((UUID) row[0], (UUID) row[1], ((Number) row[2]).doubleValue()))
        .toList();
  }

  @Override
  public Map<UUID, Integer> levels(Collection<UUID> articles) {
    Map<UUID, Integer> levels = new HashMap<>();
    rows(
            "SELECT article_id, level FROM story_article"
                + " WHERE article_id = ANY (cast(:articles AS uuid[])) AND level IS NOT NULL",
            articles)
        .forEach(row -> levels.put((UUID) row[0], ((Number) row[1]).intValue()));
    return levels;
  }

  @Override
  public Collection<ArticleSignature> signatures(Collection<UUID> articles) {
    return rows(
            "SELECT "
                + SIGNATURE
                + " FROM story_article WHERE article_id = ANY (cast(:articles AS uuid[]))",
            articles)
        .stream()
        .map(StoredSignatures::signature)
        .toList();
  }

  /** Returns whether this signature is stored, and its links come from the present rules. */
  boolean isCurrent(ArticleSignature signature) {
    return rows(
            "SELECT "
                + SIGNATURE
                + " FROM story_article WHERE article_id = ANY (cast(:articles AS uuid[]))"
                + " AND rules = "
                + StoryJoining.VERSION,
            List.of(signature.article()))
        .stream()
        .anyMatch(row -> signature(row).equals(signature));
  }

  /** Returns the articles that share keys with one, and are near it in time. */
  Collection<ArticleSignature> candidates(ArticleSignature article) {
    List<String> keys = article.keys();
    if (keys.isEmpty()) {
      return List.of();
    }
    NativeQuery<Object[]> query =
        database.createNativeQuery(
            "SELECT "
                + SIGNATURE
                + """
                 FROM story_article WHERE article_id IN (
                  SELECT article_id FROM story_key
                  WHERE term IN (:keys) AND day BETWEEN :from AND :to AND article_id <> :article
                  GROUP BY article_id HAVING count(*) >= :least)
                """,
            Object[].class);
    return query
        .setParameterList("keys", keys)
        .setParameter("from", article.day().minusDays(ArticleSignature.MAX_DAYS_APART))
        .setParameter("to", article.day().plusDays(ArticleSignature.MAX_DAYS_APART))
        .setParameter("article", article.article())
        .setParameter("least", ArticleSignature.MIN_SHARED_KEYS)
        .getResultList()
        .stream()
        .map(StoredSignatures::signature)
        .toList();
  }

  private static ArticleSignature signature(Object[] row) {
    return ArticleSignature.of(
        (UUID) row[0],
        row[1] instanceof LocalDate day ? day : ((java.sql.Date) row[1]).toLocalDate(),
        TermVector.decode((String) row[2]),
        TermVector.decode((String) row[3]),
        TermVector.decode((String) row[4]));
  }

  private List<Object[]> rows(String sql, Collection<UUID> articles) {
    return articles.isEmpty()
        ? List.of()
        : database
            .createNativeQuery(sql, Object[].class)
            .setParameter("articles", UuidArray.of(articles))
            .getResultList();
  }

  void remove(Collection<UUID> articles) {
    database
        .createNativeMutationQuery(
            "DELETE FROM story_article WHERE article_id = ANY (cast(:articles AS uuid[]))")
        .setParameter("articles", UuidArray.of(articles))
        .executeUpdate();
  }

  void add(PublishedText article, ArticleSignature signature) {
    batch.run(
        """
        INSERT INTO story_article
          (article_id, day, seen_at, headline, folded, outlet, title, body, names, rules)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        List.of(signature),
        (statement, row) -> {
          statement.setObject(1, row.article());
          statement.setObject(2, row.day());
          statement.setObject(3, article.seenAt().atOffset(ZoneOffset.UTC));
          statement.setString(4, article.headline());
          statement.setString(5, folded(article));
          statement.setString(6, article.outlet());
          statement.setString(7, row.title().encoded());
          statement.setString(8, row.body().encoded());
          statement.setString(9, row.names().encoded());
          statement.setInt(10, StoryJoining.VERSION);
        });
    batch.run(
        "INSERT INTO story_key (term, day, article_id) VALUES (?, ?, ?)",
        signature.keys(),
        (statement, key) -> {
          statement.setString(1, key);
          statement.setObject(2, signature.day());
          statement.setObject(3, signature.article());
        });
  }

  /**
   * Writes what a story shows of an article whose signature stays.
   *
   * @return whether anything has changed
   */
  boolean describe(PublishedText article) {
    int changed =
        database
            .createNativeMutationQuery(
                """
                UPDATE story_article SET seen_at = :seen, headline = CAST(:headline AS text),
                  folded = :folded, outlet = CAST(:outlet AS text)
                WHERE article_id = :article AND (seen_at <> :seen
                  OR headline IS DISTINCT FROM CAST(:headline AS text)
                  OR outlet IS DISTINCT FROM CAST(:outlet AS text))
                """)
            .setParameter("seen", article.seenAt())
            .setParameter("headline", article.headline(), String.class)
            .setParameter("folded", folded(article))
            .setParameter("outlet", article.outlet(), String.class)
            .setParameter("article", article.articleId())
            .executeUpdate();
    return changed > 0;
  }

  private static String folded(PublishedText article) {
    return article.headline() == null ? "" : Folding.fold(article.headline());
  }

  /** Stores links in both directions. */
  void link(Collection<StoryLink> links) {
    batch.run(
        "INSERT INTO story_link (one, other, score) VALUES (?, ?, ?), (?, ?, ?)",
        links,
        (statement, link) -> {
          statement.setObject(1, link.one());
          statement.setObject(2, link.other());
          statement.setDouble(3, link.score());
          statement.setObject(4, link.other());
          statement.setObject(5, link.one());
          statement.setDouble(6, link.score());
        });
  }
}
