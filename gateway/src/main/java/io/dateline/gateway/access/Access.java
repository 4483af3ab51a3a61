package io.dateline.gateway.access;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
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
    return Uni.createFrom()
        .item(known(authorization))
        .onItem()
        .ifNull()
        .switchTo(() -> identities.caller(http))
        .map(this::withEverybodysRights);
  }

  /**
   * Whose token of the file stands in an authorization that came by another way than a header.
   *
   * @throws Denied for one that nobody has
   */
  public Caller callerOf(String authorization) throws Denied {
    Caller known = known(authorization);
    if (known == null) {
      throw Denied.unauthenticated("The token is not known.");
    }
    return withEverybodysRights(known);
  }

  private Caller known(String authorization) {
    return tokens != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? tokens.get().find(authorization.substring(BEARER.length()).strip()).orElse(null)
        : null;
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
