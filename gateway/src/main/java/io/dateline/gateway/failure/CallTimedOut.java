package io.dateline.gateway.failure;

/** A service did not answer in time. */
public class CallTimedOut extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CallTimedOut() {
    // The exception has no stack trace, because it would always show the same timer.
    super("timed out", null, false, false);
  }
}
