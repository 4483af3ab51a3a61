package io.dateline.gateway.export;

import io.dateline.gateway.entities.NamedEntity;

/** People and organizations. */
final class EntitiesAsFollowTheMoney implements ExportFormat<NamedEntity> {

  @Override
  public void item(NamedEntity entity, StringBuilder file) {
    FollowTheMoney.entity(entity, file);
  }
}
