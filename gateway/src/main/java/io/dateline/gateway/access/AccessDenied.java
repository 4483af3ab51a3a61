package io.dateline.gateway.access;

import io.dateline.access.Right;

/**
 * The gateway refuses a caller before it looks at the document, so that the answer tells nothing
 * about the data.
 */
public final class AccessDenied extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final int retryAfter;

  private AccessDenied(int status, String code, String message, int retryAfter) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  static AccessDenied unauthenticated(String message) {
    return new AccessDenied(401, "UNAUTHENTICATED", message, 0);
  }

  static AccessDenied forbidden(Right right) {
    return new AccessDenied(
        403, "FORBIDDEN", "This request requires the right to " + word(right) + ".", 0);
  }

  static AccessDenied missing(Right right) {
    return unauthenticated("This request requires a token with the right to " + word(right) + ".");
  }

  /**
   * Creates the refusal of a caller that used up its limit.
   *
   * @param seconds time after which another try makes sense
   */
  static AccessDenied tooMuch(int seconds) {
    return new AccessDenied(
        429,
        "RATE_LIMITED",
        "You have reached the limit for one caller; try again later.",
        seconds);
  }

  private static String word(Right right) {
    return right == Right.READ ? "read" : "write";
  }

  /** Returns the HTTP status of the answer. */
  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  /** Returns the seconds after which another try makes sense; 0 if waiting would not help. */
  public int retryAfter() {
    return retryAfter;
  }
}
