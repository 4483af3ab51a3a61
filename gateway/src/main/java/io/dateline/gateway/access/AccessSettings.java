package io.dateline.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings for tokens, rights and limits of callers. */
@ConfigMapping(prefix = "dateline.access")
interface AccessSettings {

  /**
   * The file of the tokens, with lines {@code NAME RIGHTS sha256:HEX}. Without a file no token is
   * known.
   */
  Optional<Path> tokensFile();

  /**
   * The file with the token that the gateway sends to the services behind it, as plain text.
   * Without a file it sends none.
   */
  Optional<Path> serviceTokenFile();

  /** If true, reading requires a token with the right to read. By default anybody may read. */
  @WithDefault("false")
  boolean closedReads();

  /** If true, writing requires no token. This is meant for development only. */
  @WithDefault("false")
  boolean openWrites();

  /**
   * Maximum number of requests of one caller in a minute; 0 means no limit. The default of a
   * thousand a second is more than a frontend sends, and more than one machine answers for long.
   * Behind a proxy that hides the addresses of clients, all readers without a token count as one
   * caller.
   */
  @WithDefault("60000")
  int requestsPerMinute();

  /**
   * Maximum cost of the operations of one caller in a minute, in nodes; 0 means no limit. A page of
   * 20 articles with all their mentions costs about 25,000, so the default allows 400 such pages a
   * second.
   */
  @WithDefault("600000000")
  int costPerMinute();

  /**
   * Number of callers whose used-up limits the gateway remembers. When more come, it forgets those
   * that were silent for the longest time.
   */
  @WithDefault("10000")
  int callersRemembered();

  /** The role that lets an OpenID identity read where reading requires a right. */
  @WithDefault("dateline-read")
  String readRole();

  /** The role that lets an OpenID identity write. */
  @WithDefault("dateline-write")
  String writeRole();
}
