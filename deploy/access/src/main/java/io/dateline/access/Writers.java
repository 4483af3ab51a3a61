package io.dateline.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Who may write. */
@ApplicationScoped // Made at the first request: filters are made before there is a configuration.
class Writers {

  private final boolean open;
  private final WatchedFile<TokenLines> tokens;

  Writers(GuardSettings settings, Clock clock) {
    this.open = settings.openWrites();
    this.tokens =
        settings
            .tokensFile()
            .map(path -> new WatchedFile<>(path, TokenLines::read, clock))
            .orElse(null);
  }

  /** Whether the one who sends this header may write; null where there is none. */
  boolean include(String authorization) {
    return open
        || (tokens != null
            && Bearer.token(authorization)
                .flatMap(tokens.get()::find)
                .filter(known -> known.rights().contains(Right.WRITE))
                .isPresent());
  }
}
