package io.dateline.access;

import java.util.Optional;

/** Reads bearer tokens. */
public final class Bearer {

  private static final String SCHEME = "bearer ";

  private Bearer() {}

  /**
   * Returns the token of an Authorization header; empty if there is none, or it has another scheme.
   */
  public static Optional<String> token(String authorization) {
    return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.of(authorization.substring(SCHEME.length()).strip())
        : Optional.empty();
  }
}
