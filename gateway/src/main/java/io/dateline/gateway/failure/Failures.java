package io.dateline.gateway.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Translates whatever a downstream call ended with into a {@link CodedException}. */
public final class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class);

  private Failures() {}

  /**
   * Translates the failure of a call to a service.
   *
   * @return codes: the problem's own for a refusal, DOWNSTREAM_TIMEOUT, ARTICLES_UNAVAILABLE or
   *     ENTITIES_UNAVAILABLE, DOWNSTREAM_INVALID for an answer that cannot be understood
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
    if (failure instanceof TimedOut) {
      return new CodedException(
          "DOWNSTREAM_TIMEOUT",
          "The " + service.label() + " service did not answer in time.",
          service,
          failure);
    }
    return failure instanceof ServiceFailed || failure instanceof GivenUp || mayPass(failure)
        ? unavailable(service, failure)
        : invalid(service, failure);
  }

  /** For a service that cannot be reached, or fails by itself. */
  public static CodedException unavailable(Downstream service, Throwable cause) {
    return new CodedException(
        service.unavailableCode(),
        "The " + service.label() + " service is not available.",
        service,
        cause);
  }

  /** Whether a service that is asked again at once might answer: not where its time was over. */
  public static boolean mayPass(Throwable failure) {
    return failure instanceof ServiceFailed failed ? failed.mayPass() : isOfTheConnection(failure);
  }

  /**
   * Whether it is a sign that the service is ill. A refusal is none, nor is an answer to one
   * question: with such questions one client could take a service away from all others.
   */
  public static boolean isIllness(Throwable failure) {
    if (failure instanceof ServiceFailed failed) {
      return failed.isOfTheService();
    }
    return failure instanceof TimedOut || isOfTheConnection(failure);
  }

  /** For an answer that is no answer: what was read is not what the contract says. */
  public static CodedException invalid(Downstream service, Throwable cause) {
    return new CodedException(
        "DOWNSTREAM_INVALID",
        "The " + service.label() + " service gave an answer that could not be understood.",
        service,
        cause);
  }

  /** Jackson's exceptions are IOExceptions too, but tell of the content, not of the connection. */
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
