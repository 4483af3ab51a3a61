package io.dateline.gateway.calls;

import java.util.Optional;

/** What the gateway shows the services behind it; they never see a caller's. */
public interface ServiceCredentials {

  /** The value of the header {@code Authorization}; empty where there is none. */
  Optional<String> authorization();
}
