package io.dateline.deadline;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Notes the deadline of a request as it arrives, before it waits for a thread. */
@Provider
@PreMatching
public class Arrival implements ContainerRequestFilter {

  static final String DEADLINE = "dateline.deadline";

  @Override
  public void filter(ContainerRequestContext request) {
    Deadline deadline = Deadline.read(request.getHeaderString(Deadline.HEADER), System.nanoTime());
    if (deadline != null) {
      request.setProperty(DEADLINE, deadline);
      Current.set(deadline);
    }
  }
}
