package io.dateline.deadline;

import jakarta.ws.rs.core.Response;

/** What is answered to a request whose time is over. */
final class TooLate {

  private static final String PROBLEM =
      "{\"type\":\"urn:dateline:problem:too-late\",\"title\":\"Too"
          + " late\",\"status\":504,\"detail\":\"The time that the request named was over before it"
          + " was answered.\"}";

  static final String MEDIA_TYPE = "application/problem+json";

  private TooLate() {}

  static Response response() {
    return Response.status(Response.Status.GATEWAY_TIMEOUT)
        .type(MEDIA_TYPE)
        .entity(PROBLEM)
        .build();
  }
}
