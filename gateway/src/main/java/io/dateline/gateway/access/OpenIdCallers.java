package io.dateline.gateway.access;

import io.dateline.access.Right;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds callers by the tokens of an OpenID provider, if one is configured. */
@Singleton
class OpenIdCallers {

  private final IdentityProviderManager providers;
  private final AccessSettings settings;
  private final boolean enabled;

  OpenIdCallers(
      IdentityProviderManager providers,
      AccessSettings settings,
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean enabled) {
    this.providers = providers;
    this.settings = settings;
    this.enabled = enabled;
  }

  /**
   * Finds the caller that the bearer token of a request identifies.
   *
   * @return the caller; fails with {@link AccessDenied} if the provider does not know the token
   */
  Uni<Caller> caller(RoutingContext http) {
    return enabled ? known(QuarkusHttpUser.getSecurityIdentity(http, providers)) : unknown();
  }

  /**
   * Finds the caller that a token identifies.
   *
   * @param http the request that the token belongs to; it selects the provider
   * @return the caller; fails as {@link #caller(RoutingContext)} does
   */
  Uni<Caller> caller(RoutingContext http, String token) {
    return enabled
        ? known(
            providers.authenticate(
                HttpSecurityUtils.setRoutingContextAttribute(
                    new TokenAuthenticationRequest(new AccessTokenCredential(token)), http)))
        : unknown();
  }

  static Uni<Caller> unknown() {
    return Uni.createFrom().failure(AccessDenied.unauthenticated("The token is unknown."));
  }

  private Uni<Caller> known(Uni<SecurityIdentity> identity) {
    return identity
        .onItemOrFailure()
        .transformToUni(
            (known, failure) ->
                failure != null || known == null || known.isAnonymous()
                    ? unknown()
                    : Uni.createFrom().item(caller(known)));
  }

  private Caller caller(SecurityIdentity identity) {
    Set<Right> rights = EnumSet.noneOf(Right.class);
    if (identity.hasRole(settings.readRole())) {
      rights.add(Right.READ);
    }
    if (identity.hasRole(settings.writeRole())) {
      rights.add(Right.WRITE);
    }
    return Caller.named("oidc:" + identity.getPrincipal().getName(), rights);
  }
}
