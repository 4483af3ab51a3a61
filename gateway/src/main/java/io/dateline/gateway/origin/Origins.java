package io.dateline.gateway.origin;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The origins whose pages may use the gateway: its own and the configured ones. A browser sends the
 * origin of a page with every request to another origin, including WebSockets, to which CORS does
 * not apply.
 */
final class Origins {

  private static final String ANY = "*";

  private final Set<String> configured;

  /**
   * Allows the gateway's own origin and the configured ones.
   *
   * @param configured origins such as {@code https://news.example}; {@code *} for any
   */
  Origins(Collection<String> configured) {
    this.configured =
        configured.stream().map(Origins::normal).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns whether other origins are configured, so that answers depend on the origin of the
   * request.
   */
  boolean areConfigured() {
    return !configured.isEmpty();
  }

  /**
   * Returns the origin that a browser may show the answer to; empty if only pages of the gateway's
   * own origin may read it.
   */
  Optional<String> allowed(String origin) {
    if (configured.contains(ANY)) {
      return Optional.of(ANY);
    }
    return configured.contains(normal(origin)) ? Optional.of(origin) : Optional.empty();
  }

  /**
   * Returns whether a page comes from the host that it calls. The scheme is not compared, because
   * behind a proxy that ends TLS the gateway does not know its own scheme.
   *
   * @param host the host of the request; null if the request names none
   */
  static boolean isSame(String origin, String host) {
    if (host == null) {
      return false;
    }
    try {
      URI page = URI.create(origin);
      return page.getHost() != null
          && withPort(page.getRawAuthority(), page.getScheme())
              .equals(withPort(host, page.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String withPort(String authority, String scheme) {
    String lower = authority.toLowerCase(Locale.ROOT);
    return lower.matches(".*:\\d+") ? lower : lower + ("https".equals(scheme) ? ":443" : ":80");
  }

  private static String normal(String origin) {
    String lower = origin.strip().toLowerCase(Locale.ROOT);
    return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
