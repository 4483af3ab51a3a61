package io.dateline.gateway.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for WebSockets, event streams and subscriptions. */
@ConfigMapping(prefix = "dateline.subscriptions")
interface SubscriptionSettings {

  /**
   * Maximum number of open connections, WebSockets and event streams together. Each takes some tens
   * of kilobytes.
   */
  @WithDefault("1000")
  int connections();

  /**
   * Maximum number of open connections of one caller. Behind a proxy that hides the addresses of
   * clients, all readers without a token count as one caller.
   */
  @WithDefault("100")
  int perCaller();

  /**
   * Maximum number of operations that run at once on one WebSocket. A page of a frontend needs a
   * few.
   */
  @WithDefault("20")
  int perConnection();

  /**
   * Maximum number of events that wait for one listener. The default is the number of articles that
   * a bulk adds during a short interruption. A listener that falls further behind is disconnected,
   * so that slow listeners do not use up the memory.
   */
  @WithDefault("200")
  int waiting();

  /**
   * Time after which a client that reads nothing is disconnected while results wait for it, because
   * waiting results take memory.
   */
  @WithDefault("30s")
  Duration writeTimeout();

  /** Time in which a client must send the first message on a new WebSocket. */
  @WithDefault("5s")
  Duration init();

  /**
   * Interval of the messages that keep an idle connection open. It is well below one minute, after
   * which common proxies close idle connections.
   */
  @WithDefault("12s")
  Duration keepAlive();
}
