package io.dateline.gateway.failure;

/**
 * A failure that clients may see as it is. The message is written for readers; the code ({@code
 * extensions.code}, upper snake case) is stable.
 */
public class CodedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final Downstream service;

  public CodedException(String code, String message) {
    this(code, message, null, null);
  }

  /**
   * Creates a failure.
   *
   * @param service the service that failed; null if the request or the gateway is at fault
   */
  public CodedException(String code, String message, Downstream service, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.service = service;
  }

  public String code() {
    return code;
  }

  /** Returns the service that failed; null if the request or the gateway is at fault. */
  public Downstream service() {
    return service;
  }
}
