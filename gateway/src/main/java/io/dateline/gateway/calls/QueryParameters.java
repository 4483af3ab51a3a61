package io.dateline.gateway.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters of an address, in the order in which they were set; null ones are left out. */
public final class QueryParameters {

  private final StringBuilder written = new StringBuilder();
  private final Set<String> names = new LinkedHashSet<>();

  /** One value; by its words, as {@link Object#toString} gives them. */
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

  /** Where it is so; nothing where it is not, which is what services take by default. */
  public QueryParameters flag(String name, boolean value) {
    return value ? set(name, true) : this;
  }

  /** The parameter once for each value. */
  public QueryParameters each(String name, Collection<?> values) {
    if (values != null) {
      values.forEach(value -> set(name, value));
    }
    return this;
  }

  /** The values in one parameter, separated by commas. */
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
