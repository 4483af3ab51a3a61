package io.dateline.gateway.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
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
    Denied unknown = Denied.unauthenticated("The token is not known.");
    if (!enabled) {
      return Uni.createFrom().failure(unknown);
    }
    return QuarkusHttpUser.getSecurityIdentity(http, providers)
        .onItemOrFailure()
        .transformToUni(
            (identity, failure) ->
                failure != null || identity == null || identity.isAnonymous()
                    ? Uni.createFrom().failure(unknown)
                    : Uni.createFrom().item(caller(identity)));
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
