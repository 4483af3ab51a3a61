package io.dateline.gateway.failure;

/**
 * A failure that a client may see as it is: the message is written for readers, the code ({@code
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
   * @param service the service that failed; null where the fault is the request's or ours
   */
  public CodedException(String code, String message, Downstream service, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.service = service;
  }

  public String code() {
    return code;
  }

  /** The service that failed; null where the fault is the request's or ours. */
  public Downstream service() {
    return service;
  }
}
