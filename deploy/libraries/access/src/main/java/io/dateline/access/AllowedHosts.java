package io.dateline.access;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The host names under which a service answers. A website could otherwise let its own name point to
 * this machine (DNS rebinding) and read what is here through the browser of a visitor, because for
 * the browser the answers come from the website itself. IP addresses and loopback names cannot be
 * used in this way.
 */
public final class AllowedHosts {

  /** Any name, for a service behind something that checks names itself. */
  private static final String ANY = "*";

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+(%[0-9a-z]+)?]");
  private static final Pattern PORT = Pattern.compile(":\\d*$");

  private final Set<String> names;

  /**
   * Creates the list: loopback names, all IP addresses, and these names.
   *
   * @param configured names without a port; {@code *.example.org} for all names below one, {@code
   *     *} for any
   */
  public AllowedHosts(Collection<String> configured) {
    this.names =
        configured.stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns whether a request that names this host is answered.
   *
   * @param authority the header {@code Host}: a name or an address, perhaps with a port
   */
  public boolean include(String authority) {
    String host = PORT.matcher(authority.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    if (IPV4.matcher(host).matches() || IPV6.matcher(host).matches()) {
      return true;
    }
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || names.contains(ANY)
        || names.contains(name)
        || isBelowAName(name);
  }

  private boolean isBelowAName(String name) {
    for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
      if (names.contains(ANY + name.substring(dot))) {
        return true;
      }
    }
    return false;
  }
}
