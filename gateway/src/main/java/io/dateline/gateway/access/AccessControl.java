package io.dateline.gateway.access;

import io.dateline.access.AccessToken;
import io.dateline.access.Bearer;
import io.dateline.access.Right;
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

/** Finds out who sends a request, and checks whether that caller has a right. */
@Singleton
public class AccessControl {

  private final WatchedFile<TokenLines> tokens;
  private final OpenIdCallers identities;
  private final Set<Right> everybody;

  AccessControl(AccessSettings settings, OpenIdCallers identities, Clock clock) {
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
   * Finds the caller of a request.
   *
   * @return the caller; fails with {@link AccessDenied} for an unknown token, even where no token
   *     is needed, because a caller that sends a token expects to be recognized
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
   * Finds the caller of a token that came in another way than in a header of the request.
   *
   * @param http the request that the token belongs to
   * @return the caller; fails as {@link #caller} does
   */
  public Uni<Caller> caller(RoutingContext http, String authorization) {
    return known(
        authorization,
        () ->
            Bearer.token(authorization)
                .map(token -> identities.caller(http, token))
                .orElseGet(OpenIdCallers::unknown));
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
   * Checks that a caller has a right.
   *
   * @throws AccessDenied UNAUTHENTICATED if the caller sent no token, FORBIDDEN if its token lacks
   *     the right
   */
  public void require(Caller caller, Right right) throws AccessDenied {
    if (!caller.rights().contains(right)) {
      throw caller.known() ? AccessDenied.forbidden(right) : AccessDenied.missing(right);
    }
  }
}
