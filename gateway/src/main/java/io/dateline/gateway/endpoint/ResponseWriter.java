package io.dateline.gateway.endpoint;

import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import io.dateline.gateway.access.AccessDenied;
import io.dateline.gateway.failure.CodedException;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the HTTP responses. */
@Singleton
class ResponseWriter {

  private final ObjectMapper mapper;
  private final HttpCaching caching;

  ResponseWriter(ObjectMapper mapper, HttpCaching caching) {
    this.mapper = mapper;
    this.caching = caching;
  }

  /**
   * Writes the result of an operation. An operation that was refused during execution has no data.
   */
  void answer(RoutingContext http, MediaType media, OperationAnswer answer) {
    ExecutionResult result = answer.result();
    if (!result.isDataPresent()) {
      refuse(http, media, ErrorJson.ofExecution(result.getErrors()));
      return;
    }
    Buffer body;
    try {
      body = answer.send(mapper);
    } catch (CodedException e) {
      refuse(http, media, ErrorJson.of(e.code(), e.getMessage()));
      return;
    } catch (IOException e) {
      // The JSON writer wraps the exception in one of its own.
      CodedException coded = FieldFailures.codedIn(e);
      if (coded == null) {
        http.fail(e);
      } else {
        refuse(http, media, ErrorJson.of(coded.code(), coded.getMessage()));
      }
      return;
    }
    http.addEndHandler(any -> answer.sent());
    write(http, media, 200, body, result.getErrors().isEmpty());
  }

  /** Refuses a document, with the status that the media type defines. */
  void refuse(RoutingContext http, MediaType media, List<Map<String, Object>> errors) {
    write(http, media, media.refusedStatus(), Map.of("errors", errors));
  }

  /** Refuses a caller. */
  void refuse(RoutingContext http, AccessDenied denied) {
    if (http.response().headWritten()) {
      // The OpenID provider's challenge has already been sent.
      return;
    }
    if (denied.status() == 401) {
      http.response().putHeader("WWW-Authenticate", "Bearer");
    }
    if (denied.retryAfter() > 0) {
      http.response().putHeader("Retry-After", String.valueOf(denied.retryAfter()));
    }
    refuse(http, denied.status(), denied.code(), denied.getMessage());
  }

  /** Refuses a request before its document is read. */
  void refuse(RoutingContext http, int status, String code, String message) {
    MediaType media = MediaType.accepted(http.parsedHeaders().accept()).orElse(MediaType.JSON);
    write(http, media, status, Map.of("errors", ErrorJson.of(code, message)));
  }

  /**
   * Returns the content type of an error. A client that asked for a stream gets an error as JSON.
   */
  private static String contentType(MediaType media) {
    return (media == MediaType.EVENT_STREAM ? MediaType.JSON : media).contentType();
  }

  private void write(RoutingContext http, MediaType media, int status, Map<String, Object> json) {
    try {
      write(http, media, status, Buffer.buffer(mapper.writeValueAsBytes(json)), false);
    } catch (JsonProcessingException e) {
      http.fail(e);
    }
  }

  /**
   * Writes a response.
   *
   * @param whole whether no field failed
   */
  private void write(RoutingContext http, MediaType media, int status, Buffer body, boolean whole) {
    if (http.response().ended() || http.response().closed()) {
      return;
    }
    if (caching.mark(http, body, whole)) {
      http.response().setStatusCode(304).end();
      return;
    }
    http.response().setStatusCode(status).putHeader(CONTENT_TYPE, contentType(media)).end(body);
  }
}
