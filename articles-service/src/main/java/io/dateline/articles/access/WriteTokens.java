package io.dateline.articles.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The hashes of the tokens that may write, of lines {@code NAME RIGHTS sha256:HEX} with the rights
 * separated by commas; {@code #} begins a comment.
 */
final class WriteTokens {

  private static final Logger LOG = Logger.getLogger(WriteTokens.class);
  private static final String HASH = "sha256:";

  private final List<byte[]> hashes;

  private WriteTokens(List<byte[]> hashes) {
    this.hashes = hashes;
  }

  /** Reads the lines; one that cannot be read is told in the log and lets nobody in. */
  static WriteTokens read(List<String> lines) {
    List<byte[]> hashes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\s+", -1);
      try {
        if (parts.length != 3 || !parts[2].startsWith(HASH)) {
          throw new IllegalArgumentException("not three parts");
        }
        byte[] hash = HexFormat.of().parseHex(parts[2].substring(HASH.length()));
        if (List.of(parts[1].split(",", -1)).contains("write")) {
          hashes.add(hash);
        }
      } catch (IllegalArgumentException e) {
        LOG.errorf("line %d of the tokens is not NAME RIGHTS sha256:HEX", i + 1);
      }
    }
    return new WriteTokens(hashes);
  }

  /** All are compared, each in full, so that the time tells nothing. */
  boolean contain(String token) {
    byte[] hash = sha256(token);
    boolean found = false;
    for (byte[] known : hashes) {
      found |= MessageDigest.isEqual(known, hash);
    }
    return found;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
