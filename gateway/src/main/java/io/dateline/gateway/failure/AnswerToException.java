package io.dateline.gateway.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Tells a refusal with a problem of ours from every other answer that is no success. */
public class AnswerToException implements ResponseExceptionMapper<RuntimeException> {

  private static final ObjectReader PROBLEMS =
      new ObjectMapper()
          .readerFor(Problem.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Override
  public RuntimeException toThrowable(Response response) {
    int status = response.getStatus();
    if (status >= 400 && status < 500) {
      Problem problem = problemIn(response);
      if (problem != null && problem.known()) {
        return new ProblemAnswered(problem);
      }
    }
    return new ServiceFailed(status);
  }

  private static Problem problemIn(Response response) {
    try {
      return PROBLEMS.readValue(response.readEntity(String.class));
    } catch (JsonProcessingException | RuntimeException e) {
      return null;
    }
  }
}
