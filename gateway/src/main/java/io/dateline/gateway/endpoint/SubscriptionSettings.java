package io.dateline.gateway.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may listen, and how patiently. */
@ConfigMapping(prefix = "dateline.subscriptions")
interface SubscriptionSettings {

  /** Connections at once, WebSockets and event streams together: each costs some tens of KB. */
  @WithDefault("1000")
  int connections();

  /** Of these, for one caller: behind a proxy that hides the addresses all readers are one. */
  @WithDefault("100")
  int perCaller();

  /** Operations at once on one WebSocket: a page of a frontend has a few. */
  @WithDefault("20")
  int perConnection();

  /**
   * Events that wait for one listener: a bulk of articles in the time of a short hiccup. Who is
   * further behind is let go, so that nobody's slowness takes memory from others.
   */
  @WithDefault("200")
  int waiting();

  /**
   * A client that takes nothing for so long, while results wait for it, is cut off: what waits
   * takes memory from others.
   */
  @WithDefault("30s")
  Duration writeTimeout();

  /** A client must begin a WebSocket within this time. */
  @WithDefault("5s")
  Duration init();

  /** Between signs of life where nothing happens: below the minute of common proxies. */
  @WithDefault("12s")
  Duration keepAlive();
}
