package io.dateline.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Decides which callers may write. */
@ApplicationScoped // Made at the first request, because filters are made before the configuration
// exists.
class WriteTokens {

  private final boolean open;
  private final WatchedFile<TokenLines> tokens;

  WriteTokens(GuardSettings settings, Clock clock) {
    this.open = settings.openWrites();
    this.tokens =
        settings
            .tokensFile()
            .map(path -> new WatchedFile<>(path, TokenLines::read, clock))
            .orElse(null);
  }

  /** Returns whether the caller with this header may write; the header may be null. */
  boolean include(String authorization) {
    return open
        || known(authorization).filter(known -> known.rights().contains(Right.WRITE)).isPresent();
  }

  /** Returns whether the header holds a known token; the header may be null. */
  boolean know(String authorization) {
    return known(authorization).isPresent();
  }

  private Optional<AccessToken> known(String authorization) {
    return tokens == null
        ? Optional.empty()
        : Bearer.token(authorization).flatMap(tokens.get()::find);
  }
}
