package io.dateline.deadline;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses work that nobody waits for any more: a request that came to its thread after its
 * deadline. Where a service has more to do than it can, it so does what is still of use.
 */
@Provider
public class InTime implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getProperty(Arrival.DEADLINE) instanceof Deadline deadline
        && deadline.isOver(System.nanoTime())) {
      request.abortWith(TooLate.response());
    }
  }
}
