package io.dateline.launcher;

/**
 * A failure that the user can understand and correct. Its message is the one line that the user
 * sees.
 */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Failure(String message) {
    super(message);
  }

  public Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
