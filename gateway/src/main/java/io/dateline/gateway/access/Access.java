package io.dateline.gateway.access;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds out who asks, and says no. */
@Singleton
public class Access {

  private static final String BEARER = "bearer ";

  private final WatchedFile<TokenLines> tokens;
  private final Identities identities;
  private final Set<Right> everybody;

  Access(AccessSettings settings, Identities identities, Clock clock) {
    this.identities = identities;
    this.tokens =
        settings
            .tokensFile()
            .map(path -> new WatchedFile<>(path, TokenLines::read, clock))
            .orElse(null);
    this.everybody = EnumSet.noneOf(Right.class);
    if (!settings.closedReads()) {
      everybody.add(Right.READ);
    }
    if (settings.openWrites()) {
      everybody.add(Right.WRITE);
    }
  }

  /**
   * Who sends a request.
   *
   * @return fails with {@link Denied} for a token that nobody has, even where none is needed: the
   *     caller believes to be somebody
   */
  public Uni<Caller> caller(RoutingContext http) {
    String authorization = http.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization == null) {
      return Uni.createFrom()
          .item(Caller.anonymous(http.request().remoteAddress().hostAddress(), everybody));
    }
    if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Uni.createFrom().failure(Denied.unauthenticated("Send a bearer token."));
    }
    String token = authorization.substring(BEARER.length()).strip();
    Optional<Caller> known = tokens == null ? Optional.empty() : tokens.get().find(token);
    return known
        .map(caller -> Uni.createFrom().item(caller))
        .orElseGet(() -> identities.caller(http))
        .map(this::withEverybodysRights);
  }

  private Caller withEverybodysRights(Caller caller) {
    Set<Right> rights = EnumSet.copyOf(everybody);
    rights.addAll(caller.rights());
    return new Caller(caller.key(), caller.known(), rights);
  }

  /**
   * Checks a right.
   *
   * @throws Denied UNAUTHENTICATED where the caller did not say who it is, FORBIDDEN where it did
   */
  public void require(Caller caller, Right right) throws Denied {
    if (!caller.rights().contains(right)) {
      throw caller.known() ? Denied.forbidden(right) : Denied.missing(right);
    }
  }
}
