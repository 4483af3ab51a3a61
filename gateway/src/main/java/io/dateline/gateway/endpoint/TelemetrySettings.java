package io.dateline.gateway.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is told of operations. */
@ConfigMapping(prefix = "dateline.telemetry")
interface TelemetrySettings {

  /** Operations that take longer are written to the log. Ours take some tens of milliseconds. */
  @WithDefault("1s")
  Duration slow();

  /** Names of operations that are counted by themselves; more would fill the metrics' store. */
  @WithDefault("200")
  int names();
}
