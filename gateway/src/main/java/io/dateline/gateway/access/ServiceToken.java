package io.dateline.gateway.access;

import io.dateline.access.WatchedFile;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** The gateway's own token for the services behind it. */
@Singleton
@Unremovable // Looked up, not injected.
class ServiceToken {

  private final WatchedFile<Optional<String>> authorization;

  ServiceToken(AccessSettings settings, Clock clock) {
    this.authorization =
        settings
            .serviceTokenFile()
            .map(
                path ->
                    new WatchedFile<>(
                        path,
                        lines -> lines.stream().findFirst().map(line -> "Bearer " + line.strip()),
                        clock))
            .orElse(null);
  }

  /** The header's value; empty where there is no token. */
  Optional<String> authorization() {
    return authorization == null ? Optional.empty() : authorization.get();
  }
}
