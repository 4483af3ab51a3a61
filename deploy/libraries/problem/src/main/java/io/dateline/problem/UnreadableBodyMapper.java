package io.dateline.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/**
 * Answers 400 to a body that is no JSON, or JSON of another shape. Jackson's text names our
 * classes, so that only the place of the fault reaches the client.
 */
@Provider
public class UnreadableBodyMapper implements ExceptionMapper<JsonProcessingException> {

  private static final Logger LOG = Logger.getLogger(UnreadableBodyMapper.class);

  @Override
  public Response toResponse(JsonProcessingException unreadable) {
    LOG.debug("a body could not be read", unreadable);
    String place =
        unreadable.getLocation() == null || unreadable.getLocation().getLineNr() < 1
            ? ""
            : " See line "
                + unreadable.getLocation().getLineNr()
                + ", column "
                + unreadable.getLocation().getColumnNr()
                + ".";
    return HttpProblem.of(
            400,
            "bad-request",
            "Bad Request",
            "The body is no JSON, or not of the shape that this path takes." + place)
        .toResponse();
  }
}
