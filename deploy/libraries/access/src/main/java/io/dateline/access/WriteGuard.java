package io.dateline.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Refuses whatever would change something, unless the caller has a token with the right to write.
 */
@Provider
@PreMatching
public class WriteGuard implements ContainerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String TOKEN_NEEDED =
      "{\"type\":\"urn:dateline:problem:write-refused\",\"title\":\"A token is needed\","
          + "\"status\":401,\"detail\":\"Writing takes a bearer token with that right.\"}";
  private static final String RIGHT_NEEDED =
      "{\"type\":\"urn:dateline:problem:write-refused\",\"title\":\"The token may not write\","
          + "\"status\":403,\"detail\":\"Writing takes a bearer token with that right.\"}";

  private final Writers writers;
  private final Questions questions;

  WriteGuard(Writers writers, Questions questions) {
    this.writers = writers;
    this.questions = questions;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (reads(request) || writers.include(authorization)) {
      return;
    }
    // Another token would do for the one; for the other there is none yet.
    request.abortWith(
        writers.know(authorization)
            ? Response.status(Response.Status.FORBIDDEN)
                .type("application/problem+json")
                .entity(RIGHT_NEEDED)
                .build()
            : Response.status(Response.Status.UNAUTHORIZED)
                .type("application/problem+json")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .entity(TOKEN_NEEDED)
                .build());
  }

  private boolean reads(ContainerRequestContext request) {
    return READING.contains(request.getMethod())
        || (request.getMethod().equals("POST")
            && questions.include(request.getUriInfo().getPath()));
  }
}
