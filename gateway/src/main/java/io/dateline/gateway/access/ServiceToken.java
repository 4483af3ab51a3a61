package io.dateline.gateway.access;

import io.dateline.access.WatchedFile;
import io.dateline.gateway.calls.ServiceCredentials;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** The token that the gateway sends to the services behind it, read from the configured file. */
@Singleton
class ServiceToken implements ServiceCredentials {

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

  @Override
  public Optional<String> authorization() {
    return authorization == null ? Optional.empty() : authorization.get();
  }
}
