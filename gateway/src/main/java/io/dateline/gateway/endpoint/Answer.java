package io.dateline.gateway.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.vertx.core.buffer.Buffer;
import java.util.Map;

/** What an operation answers, written once however many asked. */
final class Answer {

  private final ExecutionResult result;
  private final int cost;
  private Buffer written;

  Answer(ExecutionResult result, int cost) {
    this.result = result;
    this.cost = cost;
  }

  ExecutionResult result() {
    return result;
  }

  Map<String, Object> json() {
    return Results.toJson(result, cost);
  }

  synchronized Buffer written(ObjectMapper mapper) throws JsonProcessingException {
    if (written == null) {
      written = Buffer.buffer(mapper.writeValueAsBytes(json()));
    }
    return written;
  }
}
