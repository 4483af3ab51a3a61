package io.dateline.gateway.entities;

import io.dateline.gateway.articles.Span;
import java.util.List;
import java.util.UUID;

/** The entities of articles, those with the most mentions first; unknown articles are left out. */
record EntitiesByArticle(List<Item> items) {

  record Item(UUID articleId, List<Mentioned> entities) {}

  record Mentioned(EntityDocument entity, int mentionCount, Span firstSpan) {

    ArticleEntity toArticleEntity() {
      return new ArticleEntity(NamedEntity.from(entity), mentionCount, firstSpan);
    }
  }
}
