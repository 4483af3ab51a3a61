package io.dateline.gateway.calls;

import java.util.Optional;

/**
 * The credentials that the gateway sends to the services behind it. They never see the credentials
 * of a caller.
 */
public interface ServiceCredentials {

  /** Returns the value of the header {@code Authorization}; empty if the gateway has none. */
  Optional<String> authorization();
}
