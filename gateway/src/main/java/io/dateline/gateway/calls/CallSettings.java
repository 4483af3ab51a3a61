package io.dateline.gateway.calls;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for the calls of the services behind the gateway. */
@ConfigMapping(prefix = "dateline.calls")
interface CallSettings {

  /**
   * Time that a request to the gateway has in all. The longest chain of calls is four, and each
   * takes well under a second.
   */
  @WithDefault("10s")
  Duration deadline();

  /**
   * Time in which a connection to a service must be made. Both services are near, so a service that
   * does not accept a connection by then is down.
   */
  @WithDefault("1s")
  Duration connect();

  /**
   * Time that one call that reads may take. A search over a large archive takes well under a
   * second.
   */
  @WithDefault("3s")
  Duration timeout();

  /**
   * Time that one call that writes may take. Cleaning and storing 100 pages takes a few seconds,
   * and giving up early would not undo it.
   */
  @WithDefault("60s")
  Duration writeTimeout();

  /**
   * Number of times that a failed read is sent again; a read that timed out is not sent again. Two
   * tries bridge the restart of a replica.
   */
  @WithDefault("2")
  int retries();

  /**
   * Average pause before a read is sent again. The pause is random between zero and twice this
   * time, so that several gateways do not all come back at once.
   */
  @WithDefault("50ms")
  Duration retryAfter();

  /**
   * Maximum number of connections to one service. The default is the number of threads with which a
   * service answers requests.
   */
  @WithDefault("20")
  int connections();

  /**
   * Maximum number of running calls of one service, including those that wait for a connection. The
   * default allows 64 clients with four calls each; a further call would wait longer than its
   * client does, so it is refused.
   */
  @WithDefault("256")
  int atOnce();

  /**
   * Time for which the gateway keeps the answer of a read for others that ask the same; by default
   * it keeps none. One second takes most of the load off the services when many readers look at the
   * same front page, but answers may then be one second old. A client that writes through this
   * gateway, or that an event notifies, always sees the result at once.
   */
  @WithDefault("0s")
  Duration kept();

  /**
   * Maximum size of one answer of a service, in bytes. The default holds 60 articles of 200 KB with
   * all their text; a client that needs more must ask for less at once.
   */
  @WithDefault("16777216")
  long answerBytes();
}
