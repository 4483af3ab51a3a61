package io.dateline.articles.duplicate;

import io.dateline.articles.nearduplicate.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps fingerprints in step with articles, inside of the transaction that stores them. */
@ApplicationScoped
public class Fingerprints {

  private final EntityManager database;

  Fingerprints(EntityManager database) {
    this.database = database;
  }

  /**
   * Makes this the fingerprint of the article's current revision. It is compared with others a
   * moment later, so that ingest waits for nobody; the group that it leaves is compared anew.
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
            INSERT INTO article_fingerprint (article_id, revision, bands, shingles, shingle_count)
            VALUES (:article, :revision, cast(:bands AS bigint[]), :shingles, :count)
            """)
        .setParameter("article", article)
        .setParameter("revision", revision)
        .setParameter("bands", array(fingerprint.bands()))
        .setParameter("shingles", fingerprint.bytes())
        .setParameter("count", fingerprint.shingles().length)
        .executeUpdate();
  }

  /**
   * Locks the group that the article is about to leave, in the order of ids: all of it waits to be
   * compared anew, and two copies that are revised at once would else wait for each other.
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

  /** As PostgreSQL writes arrays. */
  static String array(long[] numbers) {
    return Arrays.stream(numbers)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(",", "{", "}"));
  }
}
