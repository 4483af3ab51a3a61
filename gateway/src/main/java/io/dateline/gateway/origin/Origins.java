package io.dateline.gateway.origin;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The origins whose pages may use the gateway: its own, and those that are configured. A browser
 * names the origin of a page with whatever the page asks of another one, WebSockets included, to
 * which the rules of browsers do not apply.
 */
final class Origins {

  private static final String ANY = "*";

  private final Set<String> configured;

  /**
   * Its own, and these.
   *
   * @param configured such as {@code https://news.example}; {@code *} for any
   */
  Origins(Collection<String> configured) {
    this.configured =
        configured.stream().map(Origins::normal).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether answers depend on who asks. */
  boolean areConfigured() {
    return !configured.isEmpty();
  }

  /**
   * What a browser is told that it may show the answer to; empty where it may show it to nobody but
   * pages of the gateway's own origin.
   */
  Optional<String> allowed(String origin) {
    if (configured.contains(ANY)) {
      return Optional.of(ANY);
    }
    return configured.contains(normal(origin)) ? Optional.of(origin) : Optional.empty();
  }

  /**
   * Whether a page comes from where it asks. The scheme is not compared: behind a proxy that ends
   * TLS the gateway does not know its own.
   *
   * @param host of the request; null where it names none
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
