package io.dateline.gateway.access;

import io.dateline.access.Right;
import java.util.Set;

/**
 * The sender of a request, with its rights.
 *
 * @param key the name or address under which the limits of the caller are counted
 * @param known whether the caller sent a valid token
 */
public record Caller(String key, boolean known, Set<Right> rights) {

  static Caller named(String name, Set<Right> rights) {
    return new Caller("name:" + name, true, rights);
  }

  static Caller anonymous(String address, Set<Right> rights) {
    return new Caller("address:" + address, false, rights);
  }
}
