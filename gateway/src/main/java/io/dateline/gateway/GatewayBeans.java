package io.dateline.gateway;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The beans that classes of several packages use. */
class GatewayBeans {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
