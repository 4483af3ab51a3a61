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

/** Callers whom an OpenID provider knows, where one is configured. */
@Singleton
class Identities {

  private final IdentityProviderManager providers;
  private final AccessSettings settings;
  private final boolean enabled;

  Identities(
      IdentityProviderManager providers,
      AccessSettings settings,
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean enabled) {
    this.providers = providers;
    this.settings = settings;
    this.enabled = enabled;
  }

  /**
   * Who the bearer of a request is.
   *
   * @return fails with {@link Denied} where no provider knows
   */
  Uni<Caller> caller(RoutingContext http) {
    return enabled ? known(QuarkusHttpUser.getSecurityIdentity(http, providers)) : unknown();
  }

  /**
   * Whose token this is.
   *
   * @param http the request that it came after, which says who provides identities
   * @return fails as {@link #caller(RoutingContext)} does
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
    return Uni.createFrom().failure(Denied.unauthenticated("The token is not known."));
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
