package io.dateline.gateway.failure;

/** A service answered with a failure of its own (5xx), or refused without one of our problems. */
public class ServiceFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ServiceFailed(int status) {
    super("status " + status);
  }
}
