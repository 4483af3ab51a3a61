package io.dateline.gateway.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The query parameters of an address, in the order in which they were set. Parameters with the
 * value null are left out.
 */
public final class QueryParameters {

  private final StringBuilder written = new StringBuilder();
  private final Set<String> names = new LinkedHashSet<>();

  /** Sets one value, as {@link Object#toString} writes it. */
  public QueryParameters set(String name, Object value) {
    if (value != null) {
      names.add(name);
      written
          .append(written.isEmpty() ? '?' : '&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value.toString(), UTF_8));
    }
    return this;
  }

  /** Sets a flag if it is true. A service takes a missing flag as false. */
  public QueryParameters flag(String name, boolean value) {
    return value ? set(name, true) : this;
  }

  /** Sets the parameter once for each value. */
  public QueryParameters each(String name, Collection<?> values) {
    if (values != null) {
      values.forEach(value -> set(name, value));
    }
    return this;
  }

  /** Sets the values as one parameter, separated by commas. */
  public QueryParameters joined(String name, Collection<?> values) {
    return set(name, values.stream().map(Object::toString).collect(Collectors.joining(",")));
  }

  Set<String> names() {
    return names;
  }

  String appendedTo(String path) {
    return path + written;
  }
}
