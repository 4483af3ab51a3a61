package io.dateline.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/**
 * Answers 500 to every failure that no other class maps. It logs the failure and tells the client
 * nothing else.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class);

  @Override
  public Response toResponse(Throwable failure) {
    LOG.error("a request failed", failure);
    return RefusalMapper.ofStatus(500).toResponse();
  }
}
