package io.dateline.gateway.export;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.articles.ArticleConnection;
import io.dateline.gateway.articles.ArticleFilter;
import io.dateline.gateway.articles.ArticleOrder;
import io.dateline.gateway.articles.ArticleSearch;
import io.dateline.gateway.articles.Articles;
import io.dateline.gateway.entities.ArticleEntity;
import io.dateline.gateway.entities.Entities;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.Mention;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.paging.PageInfo;
import io.dateline.gateway.paging.PageRequest;
import io.dateline.gateway.quotes.Quote;
import io.dateline.gateway.quotes.QuoteConnection;
import io.dateline.gateway.quotes.Quotes;
import io.dateline.gateway.quotes.QuotesWanted;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Where exports of what stands in articles come from: quotes and mentions, page by page. */
@Singleton
class PassageSources {

  private static final int QUOTES = 200;

  /** An article has some hundred mentions: a page is some hundred KB. */
  private static final int ARTICLES = 20;

  private final Articles articles;
  private final Entities entities;
  private final Quotes quotes;

  PassageSources(Articles articles, Entities entities, Quotes quotes) {
    this.articles = articles;
    this.entities = entities;
    this.quotes = quotes;
  }

  /** Quotes, the newest article first, then in the order of its text. */
  Function<String, Uni<Page<ExportedQuote>>> quotes(QuotesWanted wanted) {
    // Found out with the first page, and the same for all that follow.
    Uni<List<UUID>> among = quotes.among(wanted).memoize().indefinitely();
    return after ->
        among
            .chain(
                ids -> quotes.search(wanted, ids, PageRequest.of(QUOTES, after, null, null), false))
            .chain(this::withSurroundings);
  }

  private Uni<Page<ExportedQuote>> withSurroundings(QuoteConnection found) {
    List<UUID> ids = found.nodes().stream().map(Quote::articleKey).distinct().toList();
    if (ids.isEmpty()) {
      return Uni.createFrom().item(new Page<>(List.of(), next(found.pageInfo())));
    }
    return articles
        .fetch(ids, ArticleColumns.FIELDS)
        .chain(
            known ->
                entities
                    .ofArticles(ids, null)
                    .map(
                        mentioned -> {
                          Map<UUID, NamedEntity> speakers = entitiesIn(mentioned);
                          return new Page<>(
                              found.nodes().stream()
                                  .map(
                                      quote ->
                                          new ExportedQuote(
                                              quote,
                                              known.get(quote.articleKey()),
                                              ofKey(speakers, quote.speakerKey())))
                                  .toList(),
                              next(found.pageInfo()));
                        }));
  }

  /**
   * Mentions in the articles that a search finds, the newest article first, then in the order of
   * its text.
   *
   * @param kinds null for all
   */
  Function<String, Uni<Page<ExportedMention>>> mentions(
      String search, ArticleFilter filter, List<EntityKind> kinds) {
    Uni<List<UUID>> among = articles.among(filter).memoize().indefinitely();
    return after ->
        among
            .chain(
                ids ->
                    articles.search(
                        ArticleSearch.page(
                            search,
                            filter,
                            ArticleOrder.NEWEST,
                            PageRequest.of(ARTICLES, after, null, null),
                            ArticleColumns.FIELDS),
                        ids))
            .chain(found -> withMentions(found, kinds));
  }

  private Uni<Page<ExportedMention>> withMentions(ArticleConnection found, List<EntityKind> kinds) {
    List<UUID> ids = found.nodes().stream().map(Article::key).toList();
    if (ids.isEmpty()) {
      return Uni.createFrom().item(new Page<>(List.of(), next(found.pageInfo())));
    }
    return entities
        .mentions(ids, kinds)
        .chain(
            mentions ->
                entities
                    .ofArticles(ids, null)
                    .map(
                        mentioned ->
                            new Page<>(
                                lines(found, mentions, entitiesIn(mentioned)),
                                next(found.pageInfo()))));
  }

  private static List<ExportedMention> lines(
      ArticleConnection found, Map<UUID, List<Mention>> mentions, Map<UUID, NamedEntity> known) {
    List<ExportedMention> lines = new ArrayList<>();
    for (Article article : found.nodes()) {
      for (Mention mention : mentions.getOrDefault(article.key(), List.of())) {
        lines.add(new ExportedMention(mention, article, ofKey(known, mention.entityKey())));
      }
    }
    return lines;
  }

  private static Map<UUID, NamedEntity> entitiesIn(Map<UUID, List<ArticleEntity>> mentioned) {
    Map<UUID, NamedEntity> known = new HashMap<>();
    mentioned.values().stream()
        .flatMap(List::stream)
        .forEach(one -> known.put(one.entity().key(), one.entity()));
    return known;
  }

  private static NamedEntity ofKey(Map<UUID, NamedEntity> known, UUID key) {
    return key == null ? null : known.get(key);
  }

  private static String next(PageInfo info) {
    return info.hasNextPage() ? info.endCursor() : null;
  }
}
