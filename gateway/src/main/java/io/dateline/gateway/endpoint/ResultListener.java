package io.dateline.gateway.endpoint;

import java.util.List;
import java.util.Map;

/** The receiver of a subscription's results. It is called on its own Vert.x context. */
interface ResultListener {

  /** Receives a result. */
  void next(OperationAnswer answer);

  /** Receives the errors of a subscription that failed and has ended. */
  void error(List<Map<String, Object>> errors);

  /**
   * Returns whether earlier results are still waiting to be sent, so that the next result should
   * wait.
   */
  boolean isBusy();
}
