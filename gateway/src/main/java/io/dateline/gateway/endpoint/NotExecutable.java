package io.dateline.gateway.endpoint;

import java.util.List;
import java.util.Map;

/**
 * A request whose document is not executed: it cannot be parsed, does not match the schema, or
 * exceeds a limit.
 */
final class NotExecutable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Map<String, Object>> errors;

  NotExecutable(List<Map<String, Object>> errors) {
    super(null, null, false, false);
    this.errors = errors;
  }

  /** Returns the errors in the form in which they are sent. */
  List<Map<String, Object>> errors() {
    return errors;
  }
}
