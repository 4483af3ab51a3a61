/**
 * Access control: who sends a request, which rights that caller has, and how much it may ask for.
 *
 * <p>{@code AccessControl} finds the caller by a token of the token file, {@code OpenIdCallers} by
 * a token of an OpenID provider; {@code CallerLimits} limits requests and cost per caller, {@code
 * CallerPlaces} limits connections and exports; {@code AccessDenied} is the refusal. {@code
 * ServiceToken} gives {@code calls} the token that the gateway sends to the services behind it. May
 * use {@code calls}.
 */
package io.dateline.gateway.access;
