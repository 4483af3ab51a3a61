package io.dateline.articles.duplicate;

import io.dateline.articles.article.RetriedTransactions;
import io.dateline.articles.nearduplicate.Fingerprint;
import io.dateline.articles.nearduplicate.LikelyOrigin;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Compares new fingerprints with those that share a band, and joins the groups of copies. Only one
 * process at a time does so; of two copies that come in at once, the one that is compared second
 * then finds the first.
 */
@ApplicationScoped
public class DuplicateGrouping {

  /** The number of the advisory lock, which nothing else in this database uses. */
  private static final long GROUPING_LOCK = 0x64757065L;

  /** Fingerprints that one transaction compares; it holds the lock for some tenths of a second. */
  private static final int FINGERPRINTS_PER_TRANSACTION = 50;

  /**
   * Candidates that a fingerprint is compared with. Texts of one form (weather, lottery numbers)
   * share bands with very many others.
   */
  private static final int MAX_CANDIDATES = 300;

  /** Members of a group that a copy is compared with; the first ones stand for all others. */
  private static final int MAX_COMPARED_MEMBERS = 12;

  private final EntityManager database;
  private final Fingerprints fingerprints;

  DuplicateGrouping(EntityManager database, Fingerprints fingerprints) {
    this.database = database;
    this.fingerprints = fingerprints;
  }

  private volatile boolean complete;

  /** Compares batch after batch without a pause until no fingerprint waits. */
  @Scheduled(
      every = "${dateline.duplicates.every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    while (!complete) {
      complete = RetriedTransactions.call(this::fingerprintOlder) < FINGERPRINTS_PER_TRANSACTION;
    }
    while (step() == FINGERPRINTS_PER_TRANSACTION) {
      // The next batch.
    }
  }

  /** Groups the fingerprints that have waited longest; returns how many. */
  public int step() {
    return RetriedTransactions.call(this::group);
  }

  /**
   * Makes the fingerprints of articles that an earlier release stored, in the past or at the same
   * time.
   */
  private int fingerprintOlder() {
    List<?> rows =
        database
            .createNativeQuery(
                """
                SELECT r.article_id, r.revision, r.body FROM article a
                JOIN article_revision r ON r.article_id = a.id AND r.revision = a.current_revision
                WHERE NOT EXISTS (SELECT 1 FROM article_fingerprint f
                  WHERE f.article_id = a.id AND f.particulars IS NOT NULL)
                LIMIT :most FOR UPDATE OF a SKIP LOCKED
                """,
                Object[].class)
            .setParameter("most", FINGERPRINTS_PER_TRANSACTION)
            .getResultList();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      fingerprints.put(
          (UUID) columns[0], ((Number) columns[1]).intValue(), Fingerprint.of((String) columns[2]));
    }
    return rows.size();
  }

  /** Returns how many fingerprints wait to be compared. */
  public long waiting() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                ((Number)
                        database
                            .createNativeQuery(
                                "SELECT count(*) FROM article_fingerprint WHERE group_id IS NULL",
                                Long.class)
                            .getSingleResult())
                    .longValue());
  }

  private int group() {
    boolean alone =
        (boolean)
            database
                .createNativeQuery("SELECT pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", GROUPING_LOCK)
                .getSingleResult();
    if (!alone) {
      return 0;
    }
    List<?> waiting =
        database
            .createNativeQuery(
                """
                SELECT article_id, shingles, particulars FROM article_fingerprint
                WHERE group_id IS NULL
                ORDER BY id LIMIT :most FOR UPDATE SKIP LOCKED
                """,
                Object[].class)
            .setParameter("most", FINGERPRINTS_PER_TRANSACTION)
            .getResultList();
    for (Object row : waiting) {
      Object[] columns = (Object[]) row;
      join((UUID) columns[0], fingerprint(columns));
    }
    return waiting.size();
  }

  private static Fingerprint fingerprint(Object[] columns) {
    return Fingerprint.ofBytes((byte[]) columns[1], (byte[]) columns[2]);
  }

  private void join(UUID article, Fingerprint fingerprint) {
    Map<UUID, Double> resemblances = new HashMap<>();
    for (Object row : candidates(article)) {
      Object[] columns = (Object[]) row;
      Fingerprint candidate = fingerprint(columns);
      if (fingerprint.isCopyOf(candidate)) {
        double resemblance = fingerprint.overlap(candidate).resemblance();
        resemblances.merge((UUID) columns[0], resemblance, Math::max);
      }
    }
    TreeSet<UUID> groups = joinable(article, fingerprint, resemblances);
    UUID group = groups.isEmpty() ? article : groups.first();
    lock(groups);
    database
        .createNativeQuery(
            """
            UPDATE article_fingerprint SET group_id = :group
            WHERE article_id = :article OR group_id IN (:groups)
            """)
        .setParameter("group", group)
        .setParameter("article", article)
        .setParameter("groups", groups.isEmpty() ? List.of(group) : List.copyOf(groups))
        .executeUpdate();
    markCopies(group);
  }

  /**
   * Returns the groups that become one with the article, the most similar first in line. A page may
   * hold two stories and so be a copy of both; it joins the copies of one of them alone, and no
   * copy of the other follows it there.
   */
  private TreeSet<UUID> joinable(
      UUID article, Fingerprint fingerprint, Map<UUID, Double> resemblances) {
    TreeSet<UUID> joined = new TreeSet<>(Comparator.comparing(UUID::toString));
    List<Fingerprint> members = new ArrayList<>();
    members.add(fingerprint);
    List<UUID> bySimilarity =
        resemblances.entrySet().stream()
            .sorted(
                Map.Entry.<UUID, Double>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().toString()))
            .map(Map.Entry::getKey)
            .toList();
    for (UUID group : bySimilarity) {
      List<Fingerprint> others = members(group, article);
      boolean unlike =
          members.stream().anyMatch(member -> others.stream().anyMatch(member::isUnlike));
      if (!unlike) {
        joined.add(group);
        members.addAll(others);
      }
    }
    return joined;
  }

  private List<Fingerprint> members(UUID group, UUID article) {
    List<?> rows =
        database
            .createNativeQuery(
                """
                SELECT article_id, shingles, particulars FROM article_fingerprint
                WHERE group_id = :group AND article_id <> :article ORDER BY id LIMIT :most
                """,
                Object[].class)
            .setParameter("group", group)
            .setParameter("article", article)
            .setParameter("most", MAX_COMPARED_MEMBERS)
            .getResultList();
    return rows.stream().map(row -> fingerprint((Object[]) row)).toList();
  }

  /** Locks the members of groups that are joined, in the order in which revisions lock them. */
  private void lock(Set<UUID> groups) {
    if (!groups.isEmpty()) {
      database
          .createNativeQuery(
              """
              SELECT cast(article_id AS text) FROM article_fingerprint
              WHERE group_id IN (:groups) ORDER BY article_id FOR UPDATE
              """,
              String.class)
          .setParameter("groups", List.copyOf(groups))
          .getResultList();
    }
  }

  private List<?> candidates(UUID article) {
    return database
        .createNativeQuery(
            """
            SELECT f.group_id, f.shingles, f.particulars FROM article_fingerprint f
            WHERE f.bands && (SELECT bands FROM article_fingerprint WHERE article_id = :article)
              AND f.group_id IS NOT NULL AND f.article_id <> :article
            LIMIT :most
            """,
            Object[].class)
        .setParameter("article", article)
        .setParameter("most", MAX_CANDIDATES)
        .getResultList();
  }

  /** Marks in the search entries which articles are copies of the likely origin. */
  private void markCopies(UUID group) {
    List<LikelyOrigin.ArticleCopy> copies = copies(database, group);
    LikelyOrigin origin = LikelyOrigin.of(copies);
    database
        .createNativeQuery(
            """
            UPDATE search_entry SET is_copy = (article_id <> :origin)
            WHERE article_id IN (
              SELECT article_id FROM search_entry
              WHERE article_id IN (:articles) AND is_copy <> (article_id <> :origin)
              ORDER BY article_id FOR UPDATE)
            """)
        .setParameter("origin", origin.article())
        .setParameter("articles", copies.stream().map(LikelyOrigin.ArticleCopy::article).toList())
        .executeUpdate();
  }

  /** Returns the copies of a group with the fields that the choice of their origin needs. */
  static List<LikelyOrigin.ArticleCopy> copies(EntityManager database, UUID group) {
    List<LikelyOrigin.ArticleCopy> copies = new ArrayList<>();
    for (Object row :
        database
            .createNativeQuery(
                """
                SELECT f.article_id, r.outlet, r.agency,
                  CASE WHEN r.published_source = 'fetchedAt' THEN NULL ELSE r.published_at END,
                  r.ingested_at,
                  f.shingle_count
                FROM article_fingerprint f JOIN article_revision r
                  ON r.article_id = f.article_id AND r.revision = f.revision
                WHERE f.group_id = :group ORDER BY r.ingested_at, f.article_id
                """,
                Object[].class)
            .setParameter("group", group)
            .getResultList()) {
      Object[] c = (Object[]) row;
      copies.add(
          new LikelyOrigin.ArticleCopy(
              (UUID) c[0],
              (String) c[1],
              (String) c[2],
              (Instant) c[3],
              (Instant) c[4],
              ((Number) c[5]).intValue()));
    }
    return copies;
  }
}
