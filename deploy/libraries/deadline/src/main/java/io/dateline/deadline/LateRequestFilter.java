package io.dateline.deadline;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses a request that gets its thread after its deadline, because nobody waits for the answer. A
 * service with too much work thus does the work that is still useful.
 */
@Provider
public class LateRequestFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getProperty(DeadlineRecorder.DEADLINE) instanceof Deadline deadline
        && deadline.isOver(System.nanoTime())) {
      request.abortWith(DeadlinePassed.response());
    }
  }
}
