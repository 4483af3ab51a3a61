package io.dateline.access;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names under which a service answers. A website whose name its owner lets point to this
 * machine (DNS rebinding) could otherwise read what is here through the browser of whoever visits
 * it: for the browser, the answers are the website's own. Addresses are no such names, and loopback
 * names belong to nobody.
 */
public final class Hosts {

  /** Any name: where something in front of the service checks it. */
  private static final String ANY = "*";

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+(%[0-9a-z]+)?]");
  private static final Pattern PORT = Pattern.compile(":\\d*$");

  private final Set<String> names;

  /**
   * The loopback names, all addresses, and these.
   *
   * @param configured names without a port; {@code *.example.org} for all below one, {@code *} for
   *     any
   */
  public Hosts(Collection<String> configured) {
    this.names =
        configured.stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether a request that names this host is answered.
   *
   * @param authority of the header {@code Host}: a name or an address, perhaps with a port
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
