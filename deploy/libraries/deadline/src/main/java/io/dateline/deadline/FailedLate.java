package io.dateline.deadline;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Says of a request that failed behind its deadline that it was late: it was ended for that. */
@Provider
public class FailedLate implements ContainerResponseFilter {

  private static final int FAILURE = 500;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == FAILURE
        && request.getProperty(Arrival.DEADLINE) instanceof Deadline deadline
        && deadline.isOver(System.nanoTime())) {
      Response late = TooLate.response();
      response.setStatus(late.getStatus());
      response.setEntity(late.getEntity(), new Annotation[0], late.getMediaType());
    }
  }
}
