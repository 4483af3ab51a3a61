package io.dateline.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Serves the OpenAPI document at {@code /q/openapi}, as the other services do. */
@Singleton
class OpenApiRoute {

  private final String document;

  OpenApiRoute(ObjectMapper mapper) throws JsonProcessingException {
    this.document = mapper.writeValueAsString(RestDescription.document());
  }

  void register(@Observes Router router) {
    router
        .get("/q/openapi")
        .handler(
            http ->
                http.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(document));
  }
}
