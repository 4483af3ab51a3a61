package io.dateline.gateway.export;

import io.dateline.gateway.entities.NamedEntity;

/** Writes people and organizations. */
final class EntitiesAsFollowTheMoney implements ExportFormat<NamedEntity> {

  @Override
  public void item(NamedEntity entity, StringBuilder file) {
    FollowTheMoney.entity(entity, file);
  }
}
