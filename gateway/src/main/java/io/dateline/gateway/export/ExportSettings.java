package io.dateline.gateway.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for exports. */
@ConfigMapping(prefix = "dateline.exports")
interface ExportSettings {

  /**
   * Maximum number of files that are exported at once. Each holds one page of a few hundred
   * kilobytes, and reads as fast as its client does.
   */
  @WithDefault("16")
  int atOnce();

  /**
   * Maximum number of files that are exported at once for one caller. Behind a proxy that hides the
   * addresses of clients, all readers without a token count as one caller.
   */
  @WithDefault("4")
  int perCaller();

  /** Time after which a client that reads nothing is disconnected. */
  @WithDefault("30s")
  Duration writeTimeout();
}
