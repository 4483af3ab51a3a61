package io.dateline.deadline;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses work that nobody waits for any more: a request that came to its thread after its
 * deadline. Where a service has more to do than it can, it so does what is still of use.
 */
@Provider
public class InTime implements ContainerRequestFilter {

  private static final String REFUSAL =
      "{\"type\":\"urn:dateline:problem:too-late\",\"title\":\"Too"
          + " late\",\"status\":504,\"detail\":\"The time that the request named was over before it"
          + " could be worked on.\"}";

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getProperty(Arrival.DEADLINE) instanceof Deadline deadline
        && deadline.isOver(System.nanoTime())) {
      request.abortWith(
          Response.status(Response.Status.GATEWAY_TIMEOUT)
              .type("application/problem+json")
              .entity(REFUSAL)
              .build());
    }
  }
}
