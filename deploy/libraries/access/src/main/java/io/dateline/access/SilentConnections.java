package io.dateline.access;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Closes connections on which the service has sent nothing for long, even if the client is busy: a
 * client that sends its headers or its body one byte at a time is never idle, and would hold a
 * connection for days.
 */
@Singleton
public class SilentConnections implements HttpServerOptionsCustomizer {

  private final Duration longest;

  /**
   * Sets the time.
   *
   * @param longest Time without an answer after which a connection is closed. It is above the time
   *     that any answer takes, and above the pause between two signs of life of a stream.
   */
  SilentConnections(
      @ConfigProperty(name = "dateline.http.longest-silence", defaultValue = "5m")
          Duration longest) {
    this.longest = longest;
  }

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    cut(options);
  }

  @Override
  public void customizeHttpsServer(HttpServerOptions options) {
    cut(options);
  }

  private void cut(HttpServerOptions options) {
    options.setWriteIdleTimeout((int) options.getIdleTimeoutUnit().convert(longest));
  }
}
