package io.dateline.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

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
        || known(authorization).filter(known -> known.rights().contains(Right.WRITE)).isPresent();
  }

  /** Whether it is known who sends this header; null where there is none. */
  boolean know(String authorization) {
    return known(authorization).isPresent();
  }

  private Optional<Token> known(String authorization) {
    return tokens == null
        ? Optional.empty()
        : Bearer.token(authorization).flatMap(tokens.get()::find);
  }
}
