package io.dateline.deadline;

import io.dateline.problem.HttpProblem;
import jakarta.ws.rs.core.Response;

/** The answer to a request whose deadline has passed. */
final class DeadlinePassed {

  private DeadlinePassed() {}

  static Response response() {
    return HttpProblem.of(
            Response.Status.GATEWAY_TIMEOUT.getStatusCode(),
            "too-late",
            "Too late",
            "The time that the request named was over before it was answered.")
        .toResponse();
  }
}
