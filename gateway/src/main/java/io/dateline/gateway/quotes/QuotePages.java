package io.dateline.gateway.quotes;

import java.util.List;
import java.util.UUID;

/** The shapes in which entities-service is asked for quotes and answers them. */
final class QuotePages {

  private QuotePages() {}

  /** The only articles whose quotes a search may find. */
  record Among(List<UUID> articleIds) {}

  /** Whose quotes are asked for. */
  record OfArticles(List<UUID> ids) {}

  /** The quotes of articles, in the order of the text; articles not known are left out. */
  record ByArticle(List<ArticleItem> items) {}

  record ArticleItem(UUID articleId, List<QuoteDocument> quotes) {}

  /** Quotes by their ids, unknown ones left out. */
  record Several(List<QuoteDocument> items) {}

  /** A page of the search; total only where it was asked to count. */
  record Found(List<FoundItem> items, boolean hasNext, boolean hasPrevious, Integer total) {}

  record FoundItem(QuoteDocument quote, String cursor) {}

  /** What entities said, newest first, each entity with a page of its own. */
  record ByEntity(List<EntityItem> items) {}

  record EntityItem(
      UUID entityId,
      List<QuoteDocument> quotes,
      boolean hasNext,
      boolean hasPrevious,
      Integer total) {}
}
