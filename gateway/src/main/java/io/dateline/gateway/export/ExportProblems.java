package io.dateline.gateway.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.access.AccessDenied;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.failure.ProblemAnswered;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;

/** Answers requests for exports that fail before the file begins, as problems of RFC 9457. */
final class ExportProblems {

  private static final Logger LOG = Logger.getLogger(ExportProblems.class);

  private final ObjectMapper mapper;

  ExportProblems(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Answers a request that failed, unless the answer has begun. */
  void refuse(RoutingContext http, Throwable failure) {
    if (http.response().ended() || http.response().closed()) {
      return;
    }
    if (failure instanceof AccessDenied denied) {
      if (denied.status() == 401) {
        http.response().putHeader("WWW-Authenticate", "Bearer");
      }
      if (denied.retryAfter() > 0) {
        http.response().putHeader("Retry-After", String.valueOf(denied.retryAfter()));
      }
      problem(http, denied.status(), denied.code(), denied.getMessage());
    } else if (failure instanceof CodedException coded) {
      problem(http, status(coded), coded.code(), coded.getMessage());
    } else {
      LOG.error("an export failed", failure);
      problem(http, 500, "INTERNAL_ERROR", "The gateway failed unexpectedly.");
    }
  }

  private static int status(CodedException coded) {
    return switch (coded.code()) {
      case "NOT_FOUND" -> 404;
      case "TOO_MANY_EXPORTS", "GATEWAY_BUSY", "DOWNSTREAM_BUSY" -> 503;
      case "DOWNSTREAM_TIMEOUT" -> 504;
      case "TOO_MANY_ARTICLES", "TOO_MANY_IDS" -> 400;
      // A service refused the request, so the client is at fault.
      default ->
          coded.code().startsWith("BAD_") || coded.getCause() instanceof ProblemAnswered
              ? 400
              : 502;
    };
  }

  /** Answers with a problem. */
  void problem(RoutingContext http, int status, String code, String title) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:dateline:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    problem.put("title", title);
    problem.put("status", status);
    try {
      http.response()
          .setStatusCode(status)
          .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
          .end(mapper.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      http.fail(e);
    }
  }
}
