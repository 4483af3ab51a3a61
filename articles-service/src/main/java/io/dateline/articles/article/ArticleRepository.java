package io.dateline.articles.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the rows of articles and of their revisions. */
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<ArticleRow, UUID> {

  /** Revisions with one text that a page is compared with. */
  private static final int MAX_LIKE_REVISIONS = 20;

  /** Inserts the article's row unless there is one with that identity; returns whether it did. */
  boolean insertIfNew(ArticleRow row) {
    return getEntityManager()
            .createNativeQuery(
                """
                INSERT INTO article (id, identity, url, current_revision, created_at)
                VALUES (:id, :identity, :url, 0, :createdAt)
                ON CONFLICT (identity) DO NOTHING
                """)
            .setParameter("id", row.id)
            .setParameter("identity", row.identity)
            .setParameter("url", row.url)
            .setParameter("createdAt", row.createdAt)
            .executeUpdate()
        == 1;
  }

  /** Returns the article's row, locked until the transaction ends. */
  Optional<ArticleRow> lock(byte[] identity) {
    return getSession()
        .createNativeQuery(
            "SELECT * FROM article WHERE identity = :identity FOR UPDATE", ArticleRow.class)
        .setParameter("identity", identity)
        .getResultStream()
        .findFirst();
  }

  /**
   * Returns the revisions of the article with these bytes or this clean text, the newest first, at
   * most {@value #MAX_LIKE_REVISIONS}.
   */
  List<RevisionRow> revisionsLike(UUID article, byte[] sha256, byte[] textSha256) {
    return getEntityManager()
        .createQuery(
            """
            FROM RevisionRow r WHERE r.key.articleId = :article
              AND (r.sha256 = :sha256 OR r.textSha256 = :text) ORDER BY r.key.revision DESC
            """,
            RevisionRow.class)
        .setParameter("article", article)
        .setParameter("sha256", sha256)
        .setParameter("text", textSha256)
        .setMaxResults(MAX_LIKE_REVISIONS)
        .getResultList();
  }

  /** Returns the number of the last revision that was stored; an older capture may have it. */
  int lastRevision(UUID article) {
    return getEntityManager()
        .createQuery(
            "SELECT max(r.key.revision) FROM RevisionRow r WHERE r.key.articleId = :article",
            Integer.class)
        .setParameter("article", article)
        .getSingleResult();
  }

  /** Returns the revision with exactly these bytes of the article with that identity. */
  Optional<RevisionKey> known(byte[] identity, byte[] sha256) {
    return getEntityManager()
        .createQuery(
            """
            SELECT r.key FROM RevisionRow r JOIN ArticleRow a ON a.id = r.key.articleId
            WHERE a.identity = :identity AND r.sha256 = :sha256 ORDER BY r.key.revision DESC
            """,
            RevisionKey.class)
        .setParameter("identity", identity)
        .setParameter("sha256", sha256)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Returns about how many bytes the current revisions of these articles take in an answer, with
   * their texts and their pages as often as asked.
   */
  long weight(List<UUID> ids, int texts, int pages) {
    Number bytes =
        (Number)
            getEntityManager()
                .createNativeQuery(
                    """
                    SELECT cast(coalesce(sum(
                      :texts * cast(octet_length(r.clean_text) AS bigint)
                      + :pages * coalesce(cast(octet_length(p.bytes) AS bigint), 0)), 0) AS bigint)
                    FROM article a
                    JOIN article_revision r ON r.article_id = a.id AND r.revision = a.current_revision
                    LEFT JOIN raw_page p ON p.article_id = a.id AND p.revision = a.current_revision
                    WHERE a.id IN (:ids)
                    """,
                    Long.class)
                .setParameter("texts", texts)
                .setParameter("pages", pages)
                .setParameter("ids", ids)
                .getSingleResult();
    return bytes.longValue();
  }

  /** Returns the current revisions of these articles with their URLs, in no order. */
  List<Object[]> current(List<UUID> ids) {
    return getEntityManager()
        .createQuery(
            """
            SELECT r, a.url FROM RevisionRow r JOIN ArticleRow a
              ON a.id = r.key.articleId AND a.currentRevision = r.key.revision
            WHERE a.id IN :ids
            """,
            Object[].class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
