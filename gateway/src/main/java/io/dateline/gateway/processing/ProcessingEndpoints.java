package io.dateline.gateway.processing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.gateway.calls.Endpoint;
import io.dateline.gateway.failure.Downstream;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/** The requests for processing states that the gateway sends to entities-service. */
@RegisterForReflection(
    targets = {
      ProcessingByArticle.class,
      ProcessingByArticle.Item.class,
      ProcessingEndpoints.Ids.class,
      ProcessingEndpoints.Parked.class,
      ProcessingEndpoints.Retried.class,
      ProcessingStatus.class
    })
final class ProcessingEndpoints {

  static final Endpoint<ProcessingStatus> STATUS =
      Endpoint.get(Downstream.ENTITIES, "processing.status", "/processing", ProcessingStatus.class);

  static final Endpoint<ProcessingByArticle> OF_ARTICLES =
      Endpoint.post(
          Downstream.ENTITIES,
          "processing.ofArticles",
          "/articles/processing",
          Ids.class,
          ProcessingByArticle.class);

  static final Endpoint<Retried> RETRY =
      Endpoint.post(
          Downstream.ENTITIES,
          "processing.retry",
          "/processing/retry",
          Parked.class,
          Retried.class);

  private ProcessingEndpoints() {}

  record Ids(List<UUID> ids) {}

  /** The parked articles to try again; null ids stand for all. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Parked(List<UUID> articleIds) {}

  record Retried(int retried) {}
}
