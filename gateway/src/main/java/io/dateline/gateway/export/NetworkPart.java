package io.dateline.gateway.export;

import io.dateline.gateway.entities.NamedEntity;

/** A part of the network of entities. All nodes come before all edges. */
sealed interface NetworkPart {

  /** An entity. */
  record Node(NamedEntity entity) implements NetworkPart {}

  /** Two entities, by their ids, with the number of articles that mention both. */
  record Edge(String source, String target, int articles) implements NetworkPart {}
}
