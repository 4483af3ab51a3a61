package io.dateline.gateway.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for the metrics and the log of operations. */
@ConfigMapping(prefix = "dateline.telemetry")
interface TelemetrySettings {

  /**
   * Duration above which an operation is written to the log. Normal operations take some tens of
   * milliseconds.
   */
  @WithDefault("1s")
  Duration slow();

  /**
   * Maximum number of operation names with metrics of their own. Clients choose the names, and an
   * unlimited number would fill the store of metrics.
   */
  @WithDefault("200")
  int names();
}
