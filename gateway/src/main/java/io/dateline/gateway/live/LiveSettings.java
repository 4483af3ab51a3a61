package io.dateline.gateway.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for the watching of the services while a client listens to a subscription. */
@ConfigMapping(prefix = "dateline.live")
interface LiveSettings {

  /**
   * Interval in which the gateway asks the services for changes. Extraction of an article takes
   * about as long.
   */
  @WithDefault("500ms")
  Duration look();

  /**
   * Maximum number of changed articles whose extraction the gateway waits for. If there are more,
   * the oldest are not announced.
   */
  @WithDefault("10000")
  int awaited();
}
