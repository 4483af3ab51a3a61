package io.dateline.gateway.happenings;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.gateway.paging.ConnectionWindow;
import java.util.List;
import java.util.UUID;

/** The JSON of requests for events and of their answers. */
final class EventPages {

  private EventPages() {}

  /** The ids of events, of their reports or of articles, with the fields that are wanted. */
  record EventsRequest(List<UUID> ids, List<String> fields) {}

  /** Events by the ids that were asked for; unknown ids are left out. */
  record EventsById(List<EventOfId> items) {}

  record EventOfId(UUID askedId, EventDocument event) {}

  /** The articles of which one must report each event of a search. */
  record EventSearchArticles(List<UUID> articleIds) {}

  /** One page of a search; the total is null unless the request asks to count. */
  record EventHits(List<EventHit> items, boolean hasNext, boolean hasPrevious, Integer total) {}

  record EventHit(EventDocument event, String cursor) {}

  /** What articles report, in the order of the text; unknown articles are left out. */
  record EventsByArticle(List<EventsOfArticle> items) {}

  record EventsOfArticle(UUID articleId, List<EventReportDocument> reports) {}

  /** The request for one page of the events of each of several entities. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EventsOfEntitiesRequest(
      List<UUID> ids,
      List<EventRole> roles,
      List<String> fields,
      int limit,
      String after,
      Boolean count) {

    static EventsOfEntitiesRequest of(
        List<UUID> ids,
        List<EventRole> roles,
        List<String> fields,
        ConnectionWindow page,
        boolean count) {
      return new EventsOfEntitiesRequest(
          ids, roles, fields, page.limit(), page.after(), count ? true : null);
    }
  }

  record EventsByEntity(List<EventsOfEntity> items) {}

  record EventsOfEntity(
      UUID entityId,
      List<EventDocument> events,
      boolean hasNext,
      boolean hasPrevious,
      Integer total) {}

  /** The events of stories, the earliest first, with one page for each story. */
  record EventsByStory(List<EventsOfStory> items) {}

  record EventsOfStory(
      UUID storyId,
      List<EventDocument> events,
      boolean hasNext,
      boolean hasPrevious,
      Integer total) {}

  /** The reports of events, those of the newest article first, with one page for each event. */
  record ReportsByEvent(List<ReportsOfEvent> items) {}

  record ReportsOfEvent(
      UUID eventId,
      List<EventReportDocument> reports,
      boolean hasNext,
      boolean hasPrevious,
      Integer total) {}
}
