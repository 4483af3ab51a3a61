package io.dateline.gateway.export;

import io.dateline.gateway.entities.EntityLoader;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.happenings.Event;
import io.dateline.gateway.happenings.EventConditions;
import io.dateline.gateway.happenings.EventConnection;
import io.dateline.gateway.happenings.EventLoader;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Reads events for exports, page by page, the latest first. */
@Singleton
class EventSources {

  private static final int EVENTS = 200;

  /** Maximum number of entities that entities-service returns in one call. */
  private static final int ENTITIES_PER_CALL = 500;

  /** The prefix of the cursors of a graph's edges. */
  private static final String EDGE_CURSOR_PREFIX = "edges:";

  private final EventLoader events;
  private final EntityLoader entities;

  EventSources(EventLoader events, EntityLoader entities) {
    this.events = events;
    this.entities = entities;
  }

  /** Reads events with the entities of their participants and the numbers of their origins. */
  Function<String, Uni<ExportPage<ExportedEvent>>> events(EventConditions wanted) {
    // The ids are found with the first page and used for all further pages.
    Uni<List<UUID>> among = events.among(wanted).memoize().indefinitely();
    return after ->
        among
            .chain(
                ids -> events.search(wanted, ids, ConnectionWindow.of(EVENTS, after, null, null)))
            .chain(this::withSurroundings);
  }

  private Uni<ExportPage<ExportedEvent>> withSurroundings(EventConnection found) {
    String next = found.pageInfo().hasNextPage() ? found.pageInfo().endCursor() : null;
    if (found.nodes().isEmpty()) {
      return Uni.createFrom().item(new ExportPage<>(List.of(), next));
    }
    return entitiesOf(found.nodes())
        .chain(
            known ->
                events
                    .origins(found.nodes())
                    .map(
                        origins ->
                            new ExportPage<>(
                                found.nodes().stream()
                                    .map(
                                        event ->
                                            new ExportedEvent(
                                                event, known, origins.get(event.articleKeys())))
                                    .toList(),
                                next)));
  }

  private Uni<Map<UUID, NamedEntity>> entitiesOf(List<Event> some) {
    List<UUID> ids = some.stream().flatMap(ExportedEvent::keys).distinct().toList();
    Uni<Map<UUID, NamedEntity>> all = Uni.createFrom().item(new HashMap<>());
    for (int i = 0; i < ids.size(); i += ENTITIES_PER_CALL) {
      List<UUID> part = ids.subList(i, Math.min(ids.size(), i + ENTITIES_PER_CALL));
      all =
          all.chain(
              known ->
                  entities
                      .fetch(part)
                      .map(
                          found -> {
                            known.putAll(found);
                            return known;
                          }));
    }
    return all;
  }

  /**
   * Reads the graph of events: the entities that take part in an event with another one as nodes,
   * then the events between them as edges. The events are read twice, so that only the ids of the
   * nodes are held in memory. An event that came in between has an edge if both its ends are nodes.
   */
  Function<String, Uni<ExportPage<EventGraphPart>>> graph(EventConditions wanted) {
    Function<String, Uni<ExportPage<ExportedEvent>>> source = events(wanted);
    Set<UUID> nodes = new HashSet<>();
    return after -> {
      if (after == null || !after.startsWith(EDGE_CURSOR_PREFIX)) {
        return source
            .apply(after)
            .map(
                page ->
                    new ExportPage<>(
                        nodes(page.items(), nodes),
                        page.next() == null ? EDGE_CURSOR_PREFIX : page.next()));
      }
      String from = after.substring(EDGE_CURSOR_PREFIX.length());
      return source
          .apply(from.isEmpty() ? null : from)
          .map(
              page ->
                  new ExportPage<>(
                      edges(page.items(), nodes),
                      page.next() == null ? null : EDGE_CURSOR_PREFIX + page.next()));
    };
  }

  private static List<EventGraphPart> nodes(List<ExportedEvent> events, Set<UUID> written) {
    List<EventGraphPart> nodes = new ArrayList<>();
    for (ExportedEvent event : events) {
      for (ExportedEvent.Pair pair : event.pairs()) {
        for (NamedEntity entity : List.of(pair.actor(), pair.recipient())) {
          if (written.add(entity.key())) {
            nodes.add(new EventGraphPart.Node(entity));
          }
        }
      }
    }
    return nodes;
  }

  private static List<EventGraphPart> edges(List<ExportedEvent> events, Set<UUID> nodes) {
    List<EventGraphPart> edges = new ArrayList<>();
    for (ExportedEvent event : events) {
      for (ExportedEvent.Pair pair : event.pairs()) {
        if (nodes.contains(pair.actor().key()) && nodes.contains(pair.recipient().key())) {
          edges.add(new EventGraphPart.Edge(pair.actor().id(), pair.recipient().id(), event));
        }
      }
    }
    return edges;
  }
}
