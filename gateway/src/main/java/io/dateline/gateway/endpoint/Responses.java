package io.dateline.gateway.endpoint;

import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what becomes of a request. */
@Singleton
class Responses {

  private final ObjectMapper mapper;

  Responses(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** The result of an operation; one that was refused before it ran has no data. */
  void answer(RoutingContext http, MediaType media, ExecutionResult result) {
    if (!result.isDataPresent()) {
      refuse(http, media, Errors.toJson(result.getErrors()));
      return;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    if (!result.getErrors().isEmpty()) {
      json.put("errors", Errors.toJson(result.getErrors()));
    }
    json.put("data", result.getData());
    write(http, media, 200, json);
  }

  /** A document that was not executed, with the status that its form of response gives it. */
  void refuse(RoutingContext http, MediaType media, List<Map<String, Object>> errors) {
    write(http, media, media.refusedStatus(), Map.of("errors", errors));
  }

  /** A request that never came to a document. */
  void refuse(RoutingContext http, int status, String code, String message) {
    MediaType media = MediaType.accepted(http.parsedHeaders().accept()).orElse(MediaType.JSON);
    write(http, media, status, Map.of("errors", Errors.of(code, message)));
  }

  private void write(RoutingContext http, MediaType media, int status, Map<String, Object> json) {
    if (http.response().ended() || http.response().closed()) {
      return;
    }
    try {
      Buffer body = Buffer.buffer(mapper.writeValueAsBytes(json));
      http.response().setStatusCode(status).putHeader(CONTENT_TYPE, media.contentType()).end(body);
    } catch (JsonProcessingException e) {
      http.fail(e);
    }
  }
}
