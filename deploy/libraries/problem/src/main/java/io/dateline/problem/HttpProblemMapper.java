package io.dateline.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers with the problem that was thrown. */
@Provider
public class HttpProblemMapper implements ExceptionMapper<HttpProblem> {

  @Override
  public Response toResponse(HttpProblem problem) {
    return problem.toResponse();
  }
}
