package io.dateline.articles.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "dateline.feed")
public interface FeedSettings {

  /** Longest wait of a reader; above this, proxies commonly close a silent connection. */
  @WithDefault("PT60S")
  Duration maxWait();

  /**
   * Interval in which a waiting reader looks for changes of other replicas; changes of this process
   * wake it at once. Half a second means two cheap queries a second for each follower.
   */
  @WithDefault("PT0.5S")
  Duration lookAgain();

  /** Maximum number of changes in one answer, however many a follower asks for. */
  @WithDefault("1000")
  int maxChanges();
}
