package io.dateline.gateway.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Translates the failures of calls into {@link CodedException}. */
public final class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class);

  private Failures() {}

  /**
   * Translates the failure of a call.
   *
   * @return a failure with the code of the problem if the service refused the request,
   *     DOWNSTREAM_TIMEOUT, ARTICLES_UNAVAILABLE or ENTITIES_UNAVAILABLE, or DOWNSTREAM_INVALID for
   *     an answer that the gateway cannot read
   */
  public static CodedException of(Downstream service, Throwable failure) {
    if (failure instanceof CodedException coded) {
      return coded;
    }
    if (failure instanceof ProblemAnswered refused) {
      Problem problem = refused.problem();
      String message =
          problem.detail() == null ? problem.title() : problem.title() + ": " + problem.detail();
      String code = problem.code().equals("BUSY") ? "DOWNSTREAM_BUSY" : problem.code();
      return new CodedException(code, message, service, failure);
    }
    LOG.debugf(failure, "the %s service failed", service.label());
    if (failure instanceof CallTimedOut) {
      return new CodedException(
          "DOWNSTREAM_TIMEOUT",
          "The " + service.label() + " service did not answer in time.",
          service,
          failure);
    }
    return failure instanceof ServiceFailed || failure instanceof CallGivenUp || mayPass(failure)
        ? unavailable(service, failure)
        : invalid(service, failure);
  }

  /** Creates the failure of a service that cannot be reached or fails by itself. */
  public static CodedException unavailable(Downstream service, Throwable cause) {
    return new CodedException(
        service.unavailableCode(),
        "The " + service.label() + " service is not available.",
        service,
        cause);
  }

  /**
   * Returns whether the same call may succeed when it is sent again at once. It will not after a
   * timeout.
   */
  public static boolean mayPass(Throwable failure) {
    return failure instanceof ServiceFailed failed ? failed.mayPass() : isOfTheConnection(failure);
  }

  /**
   * Returns whether a failure is a sign that the service is sick. A refusal is not, nor is the
   * answer to one question: otherwise a client could take a service away from all others with such
   * questions.
   */
  public static boolean isIllness(Throwable failure) {
    if (failure instanceof ServiceFailed failed) {
      return failed.isOfTheService();
    }
    return failure instanceof CallTimedOut || isOfTheConnection(failure);
  }

  /** Creates the failure of an answer that does not match the contract. */
  public static CodedException invalid(Downstream service, Throwable cause) {
    return new CodedException(
        "DOWNSTREAM_INVALID",
        "The " + service.label() + " service sent an answer that the gateway cannot read.",
        service,
        cause);
  }

  /**
   * Jackson's exceptions are IOExceptions as well, but they concern the content and not the
   * connection.
   */
  private static boolean isOfTheConnection(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof JsonProcessingException) {
        return false;
      }
      if (t instanceof IOException || t instanceof VertxException) {
        return true;
      }
    }
    return false;
  }
}
