package io.dateline.deadline;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Records the deadline of a request when it arrives, before it waits for a thread. */
@Provider
@PreMatching
public class DeadlineRecorder implements ContainerRequestFilter {

  static final String DEADLINE = "dateline.deadline";

  @Override
  public void filter(ContainerRequestContext request) {
    Deadline deadline = Deadline.read(request.getHeaderString(Deadline.HEADER), System.nanoTime());
    if (deadline != null) {
      request.setProperty(DEADLINE, deadline);
      CurrentDeadline.set(deadline);
    }
  }
}
