package io.dateline.gateway.failure;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;

/**
 * Distinguishes a refusal with one of Dateline's problems from all other answers without success.
 */
public final class ErrorAnswers {

  private static final ObjectReader PROBLEMS =
      new ObjectMapper()
          .readerFor(Problem.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final int SERVICE_UNAVAILABLE = 503;

  private ErrorAnswers() {}

  /**
   * Creates the exception for an answer without success, from its status and body. A service that
   * is busy with large answers says so in a problem: it is healthy, and a second try would not help
   * it.
   */
  public static RuntimeException of(int status, byte[] body) {
    Problem problem =
        (status >= 400 && status < 500) || status == SERVICE_UNAVAILABLE ? problemIn(body) : null;
    return problem != null && problem.known() && (status < 500 || problem.code().equals("BUSY"))
        ? new ProblemAnswered(problem)
        : new ServiceFailed(status);
  }

  private static Problem problemIn(byte[] body) {
    try {
      return PROBLEMS.readValue(body);
    } catch (IOException e) {
      return null;
    }
  }
}
