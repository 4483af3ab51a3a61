package io.dateline.launcher;

/** Something that the user can understand and mend; its message is the one line they get to see. */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Failure(String message) {
    super(message);
  }

  public Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
