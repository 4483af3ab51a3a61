package io.dateline.gateway.access;

import io.dateline.access.Bearer;
import io.dateline.access.Right;
import io.dateline.access.AccessToken;
import io.dateline.access.TokenLines;
import io.dateline.access.WatchedFile;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds out who asks, and says no. */
@Singleton
public class Access {

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
    return known(authorization, () -> identities.caller(http));
  }

  /**
   * Whose token stands in an authorization that came by another way than a header.
   *
   * @param http the request that it came after
   * @return fails as {@link #caller} does
   */
  public Uni<Caller> caller(RoutingContext http, String authorization) {
    return known(
        authorization,
        () ->
            Bearer.token(authorization)
                .map(token -> identities.caller(http, token))
                .orElseGet(Identities::unknown));
  }

  private Uni<Caller> known(String authorization, Supplier<Uni<Caller>> otherwise) {
    Optional<AccessToken> known =
        tokens == null ? Optional.empty() : Bearer.token(authorization).flatMap(tokens.get()::find);
    return known
        .map(one -> Uni.createFrom().item(Caller.named(one.name(), one.rights())))
        .orElseGet(otherwise)
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
