package io.dateline.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/** Answers 500 to any failure that nothing else maps, logs it, and tells the client no more. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class);

  @Override
  public Response toResponse(Throwable failure) {
    LOG.error("a request failed", failure);
    return RefusalMapper.ofStatus(500).toResponse();
  }
}
