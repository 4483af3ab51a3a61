package io.dateline.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Gives a stable type to the errors of the framework: a path without a resource (404), a method
 * that a path does not have (405), a body that cannot be read (400). The texts of the framework can
 * name classes, so that none of them reaches the client.
 */
@Provider
public class RefusalMapper implements ExceptionMapper<WebApplicationException> {

  private static final Logger LOG = Logger.getLogger(RefusalMapper.class);

  /** Headers that a client needs to react to the error. */
  private static final List<String> KEPT_HEADERS =
      List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

  @Override
  public Response toResponse(WebApplicationException refusal) {
    Response given = refusal.getResponse();
    if (given.getStatus() < 400) {
      return given;
    }
    if (given.getStatus() >= 500) {
      LOG.error("a request failed", refusal);
    }
    Response.ResponseBuilder answer =
        Response.fromResponse(ofStatus(given.getStatus()).toResponse());
    for (String header : KEPT_HEADERS) {
      if (given.getHeaderString(header) != null) {
        answer.header(header, given.getHeaderString(header));
      }
    }
    return answer.build();
  }

  /**
   * Returns the problem that says no more than its status: {@code urn:dateline:problem:not-found}.
   */
  static HttpProblem ofStatus(int status) {
    Response.StatusType known = Response.Status.fromStatusCode(status);
    String reason = known == null ? "Status " + status : known.getReasonPhrase();
    String name = reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return HttpProblem.of(status, name, reason, null);
  }
}
