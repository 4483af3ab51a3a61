package io.dateline.gateway.quotes;

import java.util.List;
import java.util.UUID;

/** The JSON of requests for quotes and of their answers. */
final class QuotePages {

  private QuotePages() {}

  /** The articles whose quotes a search is restricted to. */
  record QuoteSearchArticles(List<UUID> articleIds) {}

  /** The articles whose quotes are requested. */
  record QuotesOfArticlesRequest(List<UUID> ids) {}

  /** The quotes of articles, in the order of the text; unknown articles are left out. */
  record QuotesByArticle(List<QuotesOfArticle> items) {}

  record QuotesOfArticle(UUID articleId, List<QuoteDocument> quotes) {}

  /** Quotes by their ids; unknown ids are left out. */
  record QuotesById(List<QuoteDocument> items) {}

  /** One page of a search; the total is null unless the request asks to count. */
  record QuoteHits(List<QuoteHit> items, boolean hasNext, boolean hasPrevious, Integer total) {}

  record QuoteHit(QuoteDocument quote, String cursor) {}

  /** The quotes of speakers, the newest first, with one page for each speaker. */
  record QuotesByEntity(List<QuotesOfEntity> items) {}

  record QuotesOfEntity(
      UUID entityId,
      List<QuoteDocument> quotes,
      boolean hasNext,
      boolean hasPrevious,
      Integer total) {}
}
