package io.dateline.gateway.calls;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the services behind are called. */
@ConfigMapping(prefix = "dateline.calls")
interface CallSettings {

  /** What a request has in all: the longest chain of calls is four, each well under a second. */
  @WithDefault("10s")
  Duration deadline();

  /** Both services are near: what does not connect by then is down. */
  @WithDefault("1s")
  Duration connect();

  /** What one read has: a search over a large archive takes well under a second. */
  @WithDefault("3s")
  Duration timeout();

  /**
   * 100 pages are cleaned and stored in a few seconds; what was sent is not worth giving up early.
   */
  @WithDefault("60s")
  Duration writeTimeout();

  /** More tries of a read that failed, but not by its time: two ride out a replica's restart. */
  @WithDefault("2")
  int retries();

  /** Until the next try, on average; at random from nothing to twice that keeps gateways apart. */
  @WithDefault("50ms")
  Duration retryAfter();

  /** Connections to one service: as many as it has threads that work on requests at once. */
  @WithDefault("20")
  int connections();

  /**
   * Calls of one service at once, those that wait for a connection included: 64 clients with four
   * calls each. What comes beyond would only wait longer than its reader does.
   */
  @WithDefault("256")
  int atOnce();

  /**
   * How long the answer to a read is kept for whoever asks the same: nothing, unless told
   * otherwise. A second takes most of the work off the services where many look at the same front
   * page, and is what they may be behind by; who writes through this gateway, or is told of an
   * event, sees what came of it at once.
   */
  @WithDefault("0s")
  Duration kept();

  /**
   * Bytes of one answer of a service: 60 articles of 200 KB with all their text. With more, less is
   * to be asked for at once.
   */
  @WithDefault("16777216")
  long answerBytes();
}
