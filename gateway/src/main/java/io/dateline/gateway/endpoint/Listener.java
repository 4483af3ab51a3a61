package io.dateline.gateway.endpoint;

import java.util.List;
import java.util.Map;

/** Whoever is sent the results of a subscription. Called on its own Vert.x context. */
interface Listener {

  /** A result. */
  void next(Answer answer);

  /** The subscription failed and is over. */
  void error(List<Map<String, Object>> errors);

  /** Whether the last results are still on their way, so that the next one should wait. */
  boolean isBusy();
}
