package io.dateline.gateway.happenings;

import static io.dateline.gateway.happenings.EventEndpoints.BY_ID;
import static io.dateline.gateway.happenings.EventEndpoints.DYADS;
import static io.dateline.gateway.happenings.EventEndpoints.OF_ARTICLES;
import static io.dateline.gateway.happenings.EventEndpoints.OF_ENTITIES;
import static io.dateline.gateway.happenings.EventEndpoints.OF_STORIES;
import static io.dateline.gateway.happenings.EventEndpoints.REPORTS;
import static io.dateline.gateway.happenings.EventEndpoints.SEARCH;
import static io.dateline.gateway.happenings.EventEndpoints.SEARCH_AMONG;
import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.articles.OriginCount;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.calls.QueryParameters;
import io.dateline.gateway.entities.PagePerEntityRequest;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads events from entities-service, in batches. Each failure is a {@link CodedException}. */
@ApplicationScoped
public class EventLoader {

  private final Calls calls;

  private final ArticleLoader articles;

  EventLoader(Calls calls, ArticleLoader articles) {
    this.calls = calls;
    this.articles = articles;
  }

  /**
   * Loads the events with these ids, or the ids of their reports, in the order of the ids; null for
   * each unknown id.
   */
  public Uni<List<Event>> many(Context context, List<UUID> ids) {
    List<String> fields = EventFields.selected(context);
    return Batches.loadAll(context, "events", ids, some -> fetch(some, fields));
  }

  private Uni<Map<UUID, Event>> fetch(List<UUID> ids, List<String> fields) {
    return calls.read(
        BY_ID.with(new EventPages.EventsRequest(ids, fields)),
        found ->
            found.items().stream()
                .collect(toMap(EventPages.EventOfId::askedId, item -> Event.from(item.event()))));
  }

  /**
   * Fetches the ids of the events that each article reports, each once; an unknown article has no
   * entry.
   */
  Uni<Map<UUID, List<UUID>>> ofArticles(List<UUID> articleIds) {
    return reports(
        articleIds,
        List.of("eventId"),
        reports ->
            reports.map(EventReportDocument::eventId).filter(Objects::nonNull).distinct().toList());
  }

  /** Fetches the reports in each article, in the order of the text; an unknown one has no entry. */
  Uni<Map<UUID, List<EventEvidence>>> reportsOfArticles(List<UUID> articleIds) {
    return reports(articleIds, null, reports -> reports.map(EventEvidence::from).toList());
  }

  private <T> Uni<Map<UUID, List<T>>> reports(
      List<UUID> articleIds,
      List<String> fields,
      Function<Stream<EventReportDocument>, List<T>> wanted) {
    return calls.read(
        OF_ARTICLES.with(new EventPages.EventsRequest(articleIds, fields)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        EventPages.EventsOfArticle::articleId,
                        item -> wanted.apply(item.reports().stream()))));
  }

  /** Fetches one page of the events of each entity; an unknown entity has no entry. */
  Uni<Map<UUID, EventConnection>> ofEntities(
      List<UUID> ids,
      List<EventRole> roles,
      List<String> fields,
      ConnectionWindow page,
      boolean count) {
    return calls.read(
        OF_ENTITIES.with(EventPages.EventsOfEntitiesRequest.of(ids, roles, fields, page, count)),
        found ->
            found.items().stream()
                .collect(toMap(EventPages.EventsOfEntity::entityId, EventLoader::connection)));
  }

  /**
   * Finds the events that an article reports and that meet a filter, at most 200.
   *
   * @param filter null for all events; another article in it is met by none
   */
  public Uni<List<Event>> reportedBy(Context context, UUID article, EventFilter filter) {
    EventConditions wanted = EventConditions.of(filter);
    return wanted.article() != null && !wanted.article().equals(article)
        ? Uni.createFrom().item(List.of())
        : search(
                wanted.reportedBy(article),
                EventFields.selected(context),
                ConnectionWindow.of(ConnectionWindow.MAX_ITEMS, null, null, null),
                false)
            .map(EventConnection::nodes);
  }

  /** Loads one page of the events of a story, the earliest first. */
  public Uni<EventConnection> ofStory(
      Context context, UUID story, ConnectionWindow page, boolean count) {
    return Batches.load(
            context,
            "storyEvents?" + page + count,
            story,
            ids ->
                calls.read(
                    OF_STORIES.with(PagePerEntityRequest.of(ids, page, count)),
                    found ->
                        found.items().stream()
                            .collect(
                                toMap(EventPages.EventsOfStory::storyId, EventLoader::connection))))
        .onItem()
        .ifNull()
        .continueWith(EventConnection.NONE);
  }

  private static EventConnection connection(EventPages.EventsOfStory item) {
    return EventConnection.of(
        item.events().stream()
            .map(event -> new EventEdge(event.cursor(), Event.from(event)))
            .toList(),
        item.hasNext(),
        item.hasPrevious(),
        item.total());
  }

  private static EventConnection connection(EventPages.EventsOfEntity item) {
    return EventConnection.of(
        item.events().stream()
            .map(event -> new EventEdge(event.cursor(), Event.from(event)))
            .toList(),
        item.hasNext(),
        item.hasPrevious(),
        item.total());
  }

  /** Fetches one page of the evidence of each event; an unknown event has no entry. */
  Uni<Map<UUID, EventEvidenceConnection>> evidence(
      List<UUID> ids, ConnectionWindow page, boolean count) {
    return calls.read(
        REPORTS.with(PagePerEntityRequest.of(ids, page, count)),
        found ->
            found.items().stream()
                .collect(toMap(EventPages.ReportsOfEvent::eventId, EventLoader::evidence)));
  }

  private static EventEvidenceConnection evidence(EventPages.ReportsOfEvent item) {
    return EventEvidenceConnection.of(
        item.reports().stream()
            .map(report -> new EventEvidenceEdge(report.cursor(), EventEvidence.from(report)))
            .toList(),
        item.hasNext(),
        item.hasPrevious(),
        item.total());
  }

  /** Counts the outlets and origins of the articles that report an event. */
  Uni<OriginCount> origins(Context context, Event event) {
    return Batches.load(context, "origins", event.articleKeys(), articles::origins);
  }

  /** Counts the outlets and origins of several events, by their articles. */
  public Uni<Map<List<UUID>, OriginCount>> origins(List<Event> events) {
    return articles.origins(events.stream().map(Event::articleKeys).distinct().toList());
  }

  /** Reads one page of a search; the total is counted only if it is wanted. */
  Uni<EventConnection> search(
      EventConditions wanted, List<String> fields, ConnectionWindow page, boolean count) {
    return among(wanted).chain(among -> search(wanted, among, fields, page, count));
  }

  /**
   * Finds the articles whose events a search may return; null if the search sets no condition on
   * articles. A caller that reads many pages calls this once and passes the result to each search.
   */
  public Uni<List<UUID>> among(EventConditions wanted) {
    return wanted.articles().isToBeAsked()
        ? articles.matching(wanted.articles())
        : Uni.createFrom().nullItem();
  }

  /**
   * Reads one page of a search with all fields, restricted to the events of certain articles.
   *
   * @param among the result of {@link #among}
   */
  public Uni<EventConnection> search(
      EventConditions wanted, List<UUID> among, ConnectionWindow page) {
    return search(wanted, among, EventFields.ALL, page, false);
  }

  private Uni<EventConnection> search(
      EventConditions wanted,
      List<UUID> among,
      List<String> fields,
      ConnectionWindow page,
      boolean count) {
    QueryParameters parameters = wanted.parameters(page, count, fields);
    return calls.read(
        among == null
            ? SEARCH.with(parameters)
            : SEARCH_AMONG.with(parameters, new EventPages.EventSearchArticles(among)),
        found ->
            EventConnection.of(
                found.items().stream()
                    .map(item -> new EventEdge(item.cursor(), Event.from(item.event())))
                    .toList(),
                found.hasNext(),
                found.hasPrevious(),
                found.total()));
  }

  /** Counts events between countries. */
  Uni<DyadList> dyads(DyadStep by, DyadFilter wanted, int limit) {
    return calls.read(
        DYADS.with(
            new QueryParameters()
                .set("by", by)
                .set("actor", wanted.actor())
                .set("recipient", wanted.recipient())
                .each("modality", wanted.modalities())
                .set("from", wanted.from())
                .set("to", wanted.to())
                .set("minConfidence", wanted.minConfidence())
                .set("limit", limit)),
        found -> found);
  }
}
