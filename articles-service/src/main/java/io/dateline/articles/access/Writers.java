package io.dateline.articles.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Who may write. */
@ApplicationScoped // Made at the first request: filters are made before there is a configuration.
class Writers {

  private static final String BEARER = "bearer ";

  private final boolean open;
  private final WatchedFile<WriteTokens> tokens;

  Writers(AccessSettings settings, Clock clock) {
    this.open = settings.openWrites();
    this.tokens =
        settings
            .tokensFile()
            .map(path -> new WatchedFile<>(path, WriteTokens::read, clock))
            .orElse(null);
  }

  /** Whether the one who sends this header may write; null where there is none. */
  boolean include(String authorization) {
    return open
        || (tokens != null
            && authorization != null
            && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
            && tokens.get().contain(authorization.substring(BEARER.length()).strip()));
  }
}
