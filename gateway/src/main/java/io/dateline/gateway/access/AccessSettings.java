package io.dateline.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Who is let in. */
@ConfigMapping(prefix = "dateline.access")
interface AccessSettings {

  /** Lines {@code NAME RIGHTS sha256:HEX}; where there is no file, nobody has a token. */
  Optional<Path> tokensFile();

  /** The token that the services behind are told, as plain text. */
  Optional<Path> serviceTokenFile();

  /** Whether reading needs a right, too. */
  @WithDefault("false")
  boolean closedReads();

  /** Whether anybody may write: for development. */
  @WithDefault("false")
  boolean openWrites();

  /**
   * Requests of one caller in a minute, 0 for any number. A thousand a second is beyond what a
   * frontend does and what one machine serves for long; behind a proxy that hides the addresses all
   * readers are one caller.
   */
  @WithDefault("60000")
  int requestsPerMinute();

  /**
   * Cost of one caller's operations in a minute, 0 for any: a page of 20 articles with all that was
   * found in them costs some 25,000, so that it lets 400 of them through in a second.
   */
  @WithDefault("600000000")
  int costPerMinute();

  /** Callers whose limits are remembered; of more, those that were quiet longest are forgotten. */
  @WithDefault("10000")
  int callersRemembered();

  /** The role of an OpenID identity that may read where reads are closed. */
  @WithDefault("dateline-read")
  String readRole();

  /** The role of an OpenID identity that may write. */
  @WithDefault("dateline-write")
  String writeRole();
}
