package io.dateline.gateway.entities;

import java.util.List;
import java.util.UUID;

/**
 * One page of the articles that mention an entity, the newest first.
 *
 * @param next the cursor of the next page; null after the last
 */
public record MentioningArticles(List<UUID> articles, String next) {

  static MentioningArticles from(ArticlesByEntity.Item item) {
    if (item == null || item.articles().isEmpty()) {
      return new MentioningArticles(List.of(), null);
    }
    List<ArticlesByEntity.Mentioning> page = item.articles();
    return new MentioningArticles(
        page.stream().map(ArticlesByEntity.Mentioning::articleId).toList(),
        item.hasNext() ? page.get(page.size() - 1).cursor() : null);
  }
}
