package io.dateline.deadline;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/**
 * Answers 504 to a request that failed after its deadline, because it was ended for that reason.
 */
@Provider
public class LateFailureFilter implements ContainerResponseFilter {

  private static final int FAILURE = 500;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == FAILURE
        && request.getProperty(DeadlineRecorder.DEADLINE) instanceof Deadline deadline
        && deadline.isOver(System.nanoTime())) {
      Response late = DeadlinePassed.response();
      response.setStatus(late.getStatus());
      response.setEntity(late.getEntity(), new Annotation[0], late.getMediaType());
    }
  }
}
