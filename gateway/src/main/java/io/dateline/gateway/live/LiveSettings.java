package io.dateline.gateway.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the services are watched while anybody listens. */
@ConfigMapping(prefix = "dateline.live")
interface LiveSettings {

  /** Between two looks: extraction takes about as long. */
  @WithDefault("500ms")
  Duration look();

  /** Changed articles whose extraction is awaited; of more, the oldest are not announced. */
  @WithDefault("10000")
  int awaited();
}
