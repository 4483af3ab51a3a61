package io.dateline.gateway.failure;

/** A service did not answer in the time it had. */
public class TimedOut extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TimedOut() {
    // Where it happened is a timer, always the same one.
    super("timed out", null, false, false);
  }
}
