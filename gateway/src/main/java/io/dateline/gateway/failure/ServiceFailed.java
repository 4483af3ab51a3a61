package io.dateline.gateway.failure;

/** A service answered with a failure of its own (5xx), or refused without one of our problems. */
public class ServiceFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  ServiceFailed(int status) {
    super("status " + status);
    this.status = status;
  }

  /**
   * Whether it is the service, or what stands before it, that is not well: 502, 503. Any other
   * status is its answer to this one question, a 500 and a 504 too: they say what became of a
   * statement, and other questions may be answered at the same time.
   */
  boolean isOfTheService() {
    return status == 502 || status == 503;
  }

  /**
   * Whether the same question may be answered a moment later: any 5xx but one that was too late.
   */
  boolean mayPass() {
    return status >= 500 && status != 504;
  }
}
