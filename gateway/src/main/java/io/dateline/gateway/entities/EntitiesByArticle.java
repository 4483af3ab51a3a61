package io.dateline.gateway.entities;

import io.dateline.gateway.articles.Span;
import java.util.List;
import java.util.UUID;

/** The entities of articles, most mentioned first; articles not known are left out. */
record EntitiesByArticle(List<Item> items) {

  record Item(UUID articleId, List<Mentioned> entities) {}

  record Mentioned(EntityDocument entity, int mentionCount, Span firstSpan) {

    ArticleEntity toArticleEntity() {
      return new ArticleEntity(NamedEntity.from(entity), mentionCount, firstSpan);
    }
  }
}
