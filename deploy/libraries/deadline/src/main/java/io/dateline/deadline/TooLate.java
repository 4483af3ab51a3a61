package io.dateline.deadline;

import io.dateline.problem.HttpProblem;
import jakarta.ws.rs.core.Response;

/** What is answered to a request whose time is over. */
final class TooLate {

  private TooLate() {}

  static Response response() {
    return HttpProblem.of(
            Response.Status.GATEWAY_TIMEOUT.getStatusCode(),
            "too-late",
            "Too late",
            "The time that the request named was over before it was answered.")
        .toResponse();
  }
}
