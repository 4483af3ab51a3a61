package io.dateline.articles.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Tells which feed positions belong to. Another database has another epoch, since its migrations
 * made another id. A restored database has another epoch if PostgreSQL shows the difference: a dump
 * that is read into another cluster has another system identifier, and a recovered base backup or a
 * promoted standby begins a new timeline. Files that were copied while PostgreSQL was down and put
 * back look the same; whoever does that gives the feed a new id ({@code UPDATE feed_epoch SET id =
 * gen_random_uuid()}).
 */
@ApplicationScoped
class FeedEpoch {

  /** Bytes of the digest that the epoch shows; no two feeds share them by chance. */
  private static final int EPOCH_BYTES = 12;

  private final EntityManager database;

  FeedEpoch(EntityManager database) {
    this.database = database;
  }

  /** Returns the current epoch, a short text that clients do not interpret. */
  @Transactional(TxType.MANDATORY)
  String current() {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(
                    """
                    SELECT cast(id AS text),
                      has_function_privilege('pg_control_system()', 'EXECUTE')
                        AND has_function_privilege('pg_control_checkpoint()', 'EXECUTE')
                    FROM feed_epoch
                    """,
                    Object[].class)
                .getSingleResult();
    String whole = (boolean) row[1] ? row[0] + "/" + cluster() : (String) row[0];
    return HexFormat.of()
        .formatHex(Arrays.copyOf(sha256(whole.getBytes(StandardCharsets.UTF_8)), EPOCH_BYTES));
  }

  private String cluster() {
    return (String)
        database
            .createNativeQuery(
                """
                SELECT system.system_identifier || '/' || checkpoint.timeline_id
                FROM pg_control_system() AS system, pg_control_checkpoint() AS checkpoint
                """,
                String.class)
            .getSingleResult();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
