package io.dateline.access;

import java.util.Optional;

/** The scheme of the tokens. */
public final class Bearer {

  private static final String SCHEME = "bearer ";

  private Bearer() {}

  /** The token of an Authorization header; empty where there is none, or one of another scheme. */
  public static Optional<String> token(String authorization) {
    return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.of(authorization.substring(SCHEME.length()).strip())
        : Optional.empty();
  }
}
