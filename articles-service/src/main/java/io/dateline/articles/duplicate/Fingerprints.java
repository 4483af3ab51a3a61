package io.dateline.articles.duplicate;

import io.dateline.articles.nearduplicate.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the fingerprint of an article in the transaction that stores the article. */
@ApplicationScoped
public class Fingerprints {

  private final EntityManager database;

  Fingerprints(EntityManager database) {
    this.database = database;
  }

  /**
   * Stores the fingerprint of the article's current revision. It is compared with others a moment
   * later, so that ingest waits for nobody. The group that the article leaves is compared again.
   */
  @Transactional(TxType.MANDATORY)
  public void put(UUID article, int revision, Fingerprint fingerprint) {
    lockGroup(article);
    database
        .createNativeQuery("DELETE FROM article_fingerprint WHERE article_id = :article")
        .setParameter("article", article)
        .executeUpdate();
    database
        .createNativeQuery(
            """
            INSERT INTO article_fingerprint
              (article_id, revision, bands, shingles, shingle_count, particulars)
            VALUES
              (:article, :revision, cast(:bands AS bigint[]), :shingles, :count, :particulars)
            """)
        .setParameter("article", article)
        .setParameter("revision", revision)
        .setParameter("bands", array(fingerprint.bands()))
        .setParameter("shingles", fingerprint.bytes())
        .setParameter("count", fingerprint.shingles().length)
        .setParameter("particulars", fingerprint.particularsAsBytes())
        .executeUpdate();
  }

  /**
   * Locks the group that the article leaves, in the order of ids. The whole group is compared
   * again, and two copies that are revised at once would otherwise wait for each other.
   */
  private void lockGroup(UUID article) {
    database
        .createNativeQuery(
            """
            SELECT cast(article_id AS text) FROM article_fingerprint
            WHERE article_id = :article
              OR group_id = (SELECT group_id FROM article_fingerprint WHERE article_id = :article)
            ORDER BY article_id FOR UPDATE
            """,
            String.class)
        .setParameter("article", article)
        .getResultList();
  }

  /** Writes numbers as a PostgreSQL array. */
  static String array(long[] numbers) {
    return Arrays.stream(numbers)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(",", "{", "}"));
  }
}
