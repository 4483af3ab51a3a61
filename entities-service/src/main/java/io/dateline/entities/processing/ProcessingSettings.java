package io.dateline.entities.processing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How articles are followed and worked on. */
@ConfigMapping(prefix = "dateline.processing")
public interface ProcessingSettings {

  /** Whether this replica follows the feed and extracts, rather than only answering. */
  @WithDefault("true")
  boolean enabled();

  /** Articles extracted at once; each takes one core, so the cores of a small machine. */
  @WithDefault("2")
  int workers();

  /** Articles claimed at once: few, so that replicas share a small load too. */
  @WithDefault("4")
  int batch();

  /** Changes read at once; the feed's own limit is higher. */
  @WithDefault("500")
  int feedLimit();

  /** How long the feed holds the line when nothing is new; well below usual proxy timeouts. */
  @WithDefault("20s")
  Duration feedWait();

  /** Tries before an article is parked. */
  @WithDefault("5")
  int attempts();

  /** The pause after a first failure; doubled after each further one. */
  @WithDefault("5s")
  Duration backOff();

  /**
   * How long a claim holds; it begins anew with each article of a batch. Above the time limit of an
   * article, and short enough that the articles of a dead process are soon taken up.
   */
  @WithDefault("60s")
  Duration lease();

  /**
   * How long the extraction of one article may take; beyond it the try has failed. Half of the
   * lease, so that no other worker takes up an article that is still in hand. An article of the
   * usual length takes 20 to 100 ms.
   */
  @WithDefault("30s")
  Duration articleTimeLimit();

  /** The pause between looks for work that another replica, or time, has made due. */
  @WithDefault("1s")
  Duration look();
}
