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

  /**
   * Calls of one service at once, those that wait for a connection included: 64 clients with four
   * calls each. What comes beyond would only wait longer than its reader does.
   */
  @WithDefault("256")
  int atOnce();
}
