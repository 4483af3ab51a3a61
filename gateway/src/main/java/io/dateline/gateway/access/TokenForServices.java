package io.dateline.gateway.access;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Gives the services behind the gateway's own token; they never see a caller's. */
@Provider
public class TokenForServices implements ClientRequestFilter {

  private final ServiceToken token;

  /** Clients make their filters themselves: there is nobody to inject anything. */
  public TokenForServices() {
    this.token = Arc.container().instance(ServiceToken.class).get();
  }

  @Override
  public void filter(ClientRequestContext request) {
    token
        .authorization()
        .ifPresent(value -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, value));
  }
}
