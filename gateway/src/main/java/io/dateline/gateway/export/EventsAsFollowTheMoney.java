package io.dateline.gateway.export;

import io.dateline.gateway.entities.NamedEntity;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes each event, after the people and organizations that take part in it and are not in the
 * file yet.
 */
final class EventsAsFollowTheMoney implements ExportFormat<ExportedEvent> {

  /** The ids of the entities in the file. */
  private final Set<String> written = new HashSet<>();

  @Override
  public void item(ExportedEvent item, StringBuilder file) {
    Stream.of(item.actors(), item.recipients())
        .map(ExportedEvent::resolved)
        .flatMap(entities -> entities.stream())
        .filter(FollowTheMoney::hasSchema)
        .filter((NamedEntity entity) -> written.add(entity.id()))
        .forEach(entity -> FollowTheMoney.entity(entity, file));
    FollowTheMoney.event(item, file);
  }
}
