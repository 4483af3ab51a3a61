package io.dateline.entities.processing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of following the feed and of extracting articles. */
@ConfigMapping(prefix = "dateline.processing")
public interface ProcessingSettings {

  /** Whether this replica follows the feed and extracts; otherwise it only answers. */
  @WithDefault("true")
  boolean enabled();

  /**
   * Number of articles that are extracted at once. Each takes one core; the default is the number
   * of cores of a small machine.
   */
  @WithDefault("2")
  int workers();

  /**
   * Number of articles that a worker claims at once. It is small, so that replicas share a small
   * load, too.
   */
  @WithDefault("4")
  int batch();

  /**
   * Maximum number of changes that are read from the feed at once. The limit of the feed itself is
   * higher.
   */
  @WithDefault("500")
  int feedLimit();

  /**
   * How long the feed may hold a request while there is nothing new. It is well below the usual
   * timeouts of proxies.
   */
  @WithDefault("20s")
  Duration feedWait();

  /** Number of tries before an article is parked. */
  @WithDefault("5")
  int attempts();

  /** Pause after a first failure; each further failure doubles it. */
  @WithDefault("5s")
  Duration backOff();

  /**
   * How long a claim holds; it is renewed with each article of a batch. It is above the time limit
   * of an article, and short enough that other replicas soon take over the articles of a dead
   * process.
   */
  @WithDefault("60s")
  Duration lease();

  /**
   * Maximum time for the extraction of one article; a try that takes longer has failed. It is half
   * of the lease, so that no other worker takes over an article that is still being extracted. An
   * article of usual length takes 20 to 100 ms.
   */
  @WithDefault("30s")
  Duration articleTimeLimit();

  /** Pause between two looks for articles that became due by time or by another replica. */
  @WithDefault("1s")
  Duration look();
}
