package io.dateline.gateway.live;

import io.dateline.gateway.calls.Endpoint;
import io.dateline.gateway.failure.Downstream;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/** The requests for the change feed that the gateway sends to articles-service. */
@RegisterForReflection(
    targets = {FeedEndpoints.Change.class, FeedEndpoints.Changes.class, FeedEndpoints.Head.class})
final class FeedEndpoints {

  static final Endpoint<Changes> CHANGES =
      Endpoint.get(Downstream.ARTICLES, "feed.changes", "/feed", Changes.class, "after", "limit");

  static final Endpoint<Head> HEAD =
      Endpoint.get(Downstream.ARTICLES, "feed.head", "/feed/head", Head.class);

  private FeedEndpoints() {}

  record Changes(List<Change> changes, long next) {}

  record Change(long position, String kind, UUID articleId) {}

  record Head(long position) {}
}
