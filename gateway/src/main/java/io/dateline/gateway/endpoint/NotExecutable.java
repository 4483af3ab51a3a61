package io.dateline.gateway.endpoint;

import java.util.List;
import java.util.Map;

/** A request whose document is not executed: it cannot be read, does not fit, or asks too much. */
final class NotExecutable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Map<String, Object>> errors;

  NotExecutable(List<Map<String, Object>> errors) {
    super(null, null, false, false);
    this.errors = errors;
  }

  /** In the form in which errors leave. */
  List<Map<String, Object>> errors() {
    return errors;
  }
}
