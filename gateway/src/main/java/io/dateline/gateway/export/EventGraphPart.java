package io.dateline.gateway.export;

import io.dateline.gateway.entities.NamedEntity;

/** A part of the graph of events between entities. All nodes come before all edges. */
sealed interface EventGraphPart {

  /** An entity that takes part in an event with another one. */
  record Node(NamedEntity entity) implements EventGraphPart {}

  /** An event between two entities. An event of several has an edge for each pair. */
  record Edge(String source, String target, ExportedEvent event) implements EventGraphPart {}
}
