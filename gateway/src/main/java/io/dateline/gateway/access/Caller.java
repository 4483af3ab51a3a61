package io.dateline.gateway.access;

import io.dateline.access.Right;
import java.util.Set;

/**
 * Who asks.
 *
 * @param key what the caller's limits are counted under: a name, or an address
 * @param known whether the caller showed who it is
 */
public record Caller(String key, boolean known, Set<Right> rights) {

  static Caller named(String name, Set<Right> rights) {
    return new Caller("name:" + name, true, rights);
  }

  static Caller anonymous(String address, Set<Right> rights) {
    return new Caller("address:" + address, false, rights);
  }
}
