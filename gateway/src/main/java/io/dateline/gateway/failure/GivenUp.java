package io.dateline.gateway.failure;

/** Nobody waits for the answer of a call any more. Says nothing of the service. */
public class GivenUp extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public GivenUp() {
    super("given up", null, false, false);
  }
}
