package io.dateline.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * A list of tokens. It holds hashes only: {@code NAME RIGHTS sha256:HEX} in each line, the rights
 * separated by commas; {@code #} begins a comment.
 */
public final class TokenLines {

  private static final Logger LOG = Logger.getLogger(TokenLines.class);
  private static final String HASH = "sha256:";

  private record Known(AccessToken token, byte[] hash) {}

  private final List<Known> tokens;

  private TokenLines(List<Known> tokens) {
    this.tokens = tokens;
  }

  /** Reads the lines. A line that cannot be read is logged, and its token has no right. */
  public static TokenLines read(List<String> lines) {
    List<Known> tokens = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      try {
        tokens.add(token(line.split("\\s+", -1)));
      } catch (IllegalArgumentException e) {
        LOG.errorf("line %d of the tokens is not NAME RIGHTS sha256:HEX", i + 1);
      }
    }
    return new TokenLines(tokens);
  }

  private static Known token(String[] parts) {
    if (parts.length != 3 || !parts[2].startsWith(HASH)) {
      throw new IllegalArgumentException("not three parts");
    }
    byte[] hash = HexFormat.of().parseHex(parts[2].substring(HASH.length()));
    Set<Right> rights = EnumSet.noneOf(Right.class);
    for (String right : parts[1].split(",", -1)) {
      rights.add(Right.valueOf(right.toUpperCase(Locale.ROOT)));
    }
    return new Known(new AccessToken(parts[0], rights), hash);
  }

  /**
   * Returns the entry of a token. All hashes are compared completely, so that the time reveals
   * nothing.
   */
  public Optional<AccessToken> find(String token) {
    byte[] hash = sha256(token);
    AccessToken found = null;
    for (Known known : tokens) {
      if (MessageDigest.isEqual(known.hash(), hash)) {
        found = known.token();
      }
    }
    return Optional.ofNullable(found);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
