package io.dateline.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refuses requests that write, unless the caller has a token with the right to write. */
@Provider
@PreMatching
public class WriteGuard implements ContainerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String DETAIL = "Writing takes a bearer token with that right.";
  private static final GuardProblem TOKEN_NEEDED =
      new GuardProblem(401, "write-refused", "A token is needed", DETAIL);
  private static final GuardProblem RIGHT_NEEDED =
      new GuardProblem(403, "write-refused", "The token may not write", DETAIL);

  private final WriteTokens writers;
  private final ReadingPosts questions;

  WriteGuard(WriteTokens writers, ReadingPosts questions) {
    this.writers = writers;
    this.questions = questions;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (reads(request) || writers.include(authorization)) {
      return;
    }
    // 403 for a known token without the right, 401 for a caller without a known token.
    request.abortWith(
        writers.know(authorization)
            ? response(RIGHT_NEEDED).build()
            : response(TOKEN_NEEDED).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build());
  }

  private static Response.ResponseBuilder response(GuardProblem problem) {
    return Response.status(problem.status()).type(GuardProblem.MEDIA_TYPE).entity(problem.json());
  }

  private boolean reads(ContainerRequestContext request) {
    return READING.contains(request.getMethod())
        || (request.getMethod().equals("POST")
            && questions.include(request.getUriInfo().getPath()));
  }
}
