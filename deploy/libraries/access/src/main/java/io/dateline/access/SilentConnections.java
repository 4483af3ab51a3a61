package io.dateline.access;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cuts connections on which the service has said nothing for long, however busy the client is: one
 * that sends its headers or its body a byte at a time is never idle, and would hold a connection
 * for days.
 */
@Singleton
public class SilentConnections implements HttpServerOptionsCustomizer {

  private final Duration longest;

  /**
   * Cuts after this time.
   *
   * @param longest above what the service takes for any answer, and between two signs of life
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
