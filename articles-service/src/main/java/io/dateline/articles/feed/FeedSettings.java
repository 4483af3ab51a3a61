package io.dateline.articles.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "dateline.feed")
public interface FeedSettings {

  /** Above this, proxies commonly give up on a silent connection. */
  @WithDefault("PT60S")
  Duration maxWait();

  /**
   * How often a waiting reader looks for what other replicas have committed: what this process
   * itself commits wakes it at once. Half a second is two cheap queries a second per follower.
   */
  @WithDefault("PT0.5S")
  Duration lookAgain();

  /** A follower gets no more changes than this at once, however many it asks for. */
  @WithDefault("1000")
  int maxChanges();
}
