package io.dateline.gateway.happenings;

import io.dateline.gateway.calls.Endpoint;
import io.dateline.gateway.entities.PagePerEntityRequest;
import io.dateline.gateway.failure.Downstream;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The requests for events that the gateway sends to entities-service. */
@RegisterForReflection(
    targets = {
      EventDocument.class,
      EventReportDocument.class,
      ParticipantDocument.class,
      EventPages.EventsRequest.class,
      EventPages.EventsById.class,
      EventPages.EventOfId.class,
      EventPages.EventSearchArticles.class,
      EventPages.EventHits.class,
      EventPages.EventHit.class,
      EventPages.EventsByArticle.class,
      EventPages.EventsOfArticle.class,
      EventPages.EventsOfEntitiesRequest.class,
      EventPages.EventsByEntity.class,
      EventPages.EventsOfEntity.class,
      EventPages.EventsByStory.class,
      EventPages.EventsOfStory.class,
      EventPages.ReportsByEvent.class,
      EventPages.ReportsOfEvent.class
    })
final class EventEndpoints {

  private static final String[] OF_LISTS = {
    "type",
    "quadrant",
    "modality",
    "context",
    "participant",
    "role",
    "actor",
    "recipient",
    "saidBy",
    "place",
    "from",
    "to",
    "minConfidence",
    "articleId",
    "fields",
    "limit",
    "after",
    "before",
    "last",
    "count"
  };

  static final Endpoint<EventPages.EventHits> SEARCH =
      Endpoint.get(
          Downstream.ENTITIES, "events.search", "/events", EventPages.EventHits.class, OF_LISTS);

  static final Endpoint<EventPages.EventHits> SEARCH_AMONG =
      Endpoint.post(
          Downstream.ENTITIES,
          "events.searchAmong",
          "/events/search",
          EventPages.EventSearchArticles.class,
          EventPages.EventHits.class,
          OF_LISTS);

  static final Endpoint<EventPages.EventsById> BY_ID =
      Endpoint.post(
          Downstream.ENTITIES,
          "events.byId",
          "/events",
          EventPages.EventsRequest.class,
          EventPages.EventsById.class);

  static final Endpoint<EventPages.EventsByArticle> OF_ARTICLES =
      Endpoint.post(
          Downstream.ENTITIES,
          "events.ofArticles",
          "/articles/events",
          EventPages.EventsRequest.class,
          EventPages.EventsByArticle.class);

  static final Endpoint<EventPages.EventsByEntity> OF_ENTITIES =
      Endpoint.post(
          Downstream.ENTITIES,
          "events.ofEntities",
          "/entities/events",
          EventPages.EventsOfEntitiesRequest.class,
          EventPages.EventsByEntity.class);

  static final Endpoint<EventPages.ReportsByEvent> REPORTS =
      Endpoint.post(
          Downstream.ENTITIES,
          "events.reports",
          "/events/reports",
          PagePerEntityRequest.class,
          EventPages.ReportsByEvent.class);

  static final Endpoint<EventPages.EventsByStory> OF_STORIES =
      Endpoint.post(
          Downstream.ENTITIES,
          "events.ofStories",
          "/stories/events",
          PagePerEntityRequest.class,
          EventPages.EventsByStory.class);

  static final Endpoint<DyadList> DYADS =
      Endpoint.get(
          Downstream.ENTITIES,
          "events.dyads",
          "/events/dyads",
          DyadList.class,
          "by",
          "actor",
          "recipient",
          "modality",
          "from",
          "to",
          "minConfidence",
          "limit");

  private EventEndpoints() {}
}
