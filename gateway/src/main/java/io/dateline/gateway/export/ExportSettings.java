package io.dateline.gateway.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many files may be made at once, and how patiently. */
@ConfigMapping(prefix = "dateline.exports")
interface ExportSettings {

  /** In all: each reads as fast as its client takes it, and holds a page of some hundred KB. */
  @WithDefault("16")
  int atOnce();

  /** For one caller: behind a proxy that hides the addresses all readers are one. */
  @WithDefault("4")
  int perCaller();

  /** A client that takes nothing for so long is cut off. */
  @WithDefault("30s")
  Duration writeTimeout();
}
