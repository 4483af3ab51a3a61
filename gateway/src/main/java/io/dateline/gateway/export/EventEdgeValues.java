package io.dateline.gateway.export;

import io.dateline.gateway.happenings.Event;
import java.util.List;
import java.util.function.Function;

/**
 * The values of an event on an edge of a graph.
 *
 * @param type the type of the value in GraphML, which GEXF has too, but for int
 */
record EventEdgeValues(String name, String type, Function<ExportedEvent, Object> value) {

  static final List<EventEdgeValues> ALL =
      List.of(
          text("event", Event::id),
          text("type", Event::type),
          text("mode", Event::mode),
          text("modality", Event::modality),
          text("quadrant", Event::quadrant),
          text("from", event -> event.date() == null ? null : event.date().from()),
          text("to", event -> event.date() == null ? null : event.date().to()),
          new EventEdgeValues("intensity", "double", one -> one.event().intensity()),
          new EventEdgeValues("confidence", "double", one -> one.event().confidence()),
          new EventEdgeValues("articles", "int", one -> one.event().articleCount()),
          new EventEdgeValues("outlets", "int", one -> one.origins().outlets()),
          new EventEdgeValues("origins", "int", one -> one.origins().origins()));

  private static EventEdgeValues text(String name, Function<Event, Object> value) {
    return new EventEdgeValues(name, "string", one -> value.apply(one.event()));
  }
}
