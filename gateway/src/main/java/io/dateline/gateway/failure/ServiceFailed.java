package io.dateline.gateway.failure;

/** A service failed by itself (5xx), or refused a request without one of Dateline's problems. */
public class ServiceFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  ServiceFailed(int status) {
    super("status " + status);
    this.status = status;
  }

  /**
   * Returns whether the service, or the proxy before it, is sick: status 502 or 503. Any other
   * status concerns this one question only, even 500 and 504, which tell how one SQL statement
   * ended; other questions may succeed at the same time.
   */
  boolean isOfTheService() {
    return status == 502 || status == 503;
  }

  /**
   * Returns whether the same question may succeed a moment later: after every 5xx except a timeout.
   */
  boolean mayPass() {
    return status >= 500 && status != 504;
  }
}
