package io.dateline.gateway.failure;

/** A call was given up because nobody waits for its answer. It says nothing about the service. */
public class CallGivenUp extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CallGivenUp() {
    super("given up", null, false, false);
  }
}
