package io.dateline.gateway.origin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.List;

/** IP networks, written as {@code 10.0.0.0/8} and {@code fd00::/8}. */
final class Networks {

  /** A network: the leading bits of an address. */
  private record Network(byte[] address, int bits) {

    boolean includes(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      for (int i = 0; i < bits; i++) {
        int mask = 0x80 >> (i % 8);
        if ((address[i / 8] & mask) != (other[i / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Network> networks;

  /**
   * Parses networks.
   *
   * @throws IllegalArgumentException for a text that is no network
   */
  Networks(Collection<String> written) {
    this.networks = written.stream().map(one -> network(one.strip())).toList();
  }

  private static Network network(String written) {
    String[] parts = written.split("/", -1);
    // Only addresses are accepted, because Java would look up a name.
    if (parts.length > 2 || !parts[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      throw new IllegalArgumentException(written + " is no network such as 10.0.0.0/8");
    }
    try {
      byte[] address = InetAddress.getByName(parts[0]).getAddress();
      int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
      if (bits < 0 || bits > address.length * 8) {
        throw new IllegalArgumentException(written + " has too many bits");
      }
      return new Network(address, bits);
    } catch (UnknownHostException | NumberFormatException e) {
      throw new IllegalArgumentException(written + " is no network such as 10.0.0.0/8", e);
    }
  }

  /**
   * Returns whether an address belongs to one of the networks, or is a loopback address.
   *
   * @param address the address as a connection states it
   */
  boolean include(String address) {
    try {
      InetAddress one = InetAddress.getByName(address.replaceAll("%.*$", ""));
      return one.isLoopbackAddress()
          || networks.stream().anyMatch(network -> network.includes(one.getAddress()));
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
