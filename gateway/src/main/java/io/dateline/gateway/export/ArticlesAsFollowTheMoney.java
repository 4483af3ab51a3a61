package io.dateline.gateway.export;

import io.dateline.gateway.entities.NamedEntity;

/** Writes each article, followed by the entities that it mentions. */
final class ArticlesAsFollowTheMoney implements ExportFormat<ExportedArticle> {

  @Override
  public void item(ExportedArticle item, StringBuilder file) {
    FollowTheMoney.article(item.article(), file);
    item.entities()
        .forEach(
            mentioned -> {
              NamedEntity entity = mentioned.entity();
              if (FollowTheMoney.entity(entity, file)) {
                FollowTheMoney.mention(item.article(), entity, file);
              }
            });
  }
}
