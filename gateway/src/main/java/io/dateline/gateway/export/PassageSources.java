package io.dateline.gateway.export;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.articles.ArticleConnection;
import io.dateline.gateway.articles.ArticleFilter;
import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.articles.ArticleOrder;
import io.dateline.gateway.articles.ArticleSearch;
import io.dateline.gateway.entities.ArticleEntity;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.EntityLoader;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.mentions.Mention;
import io.dateline.gateway.mentions.MentionLoader;
import io.dateline.gateway.paging.ConnectionWindow;
import io.dateline.gateway.paging.PageInfo;
import io.dateline.gateway.quotes.Quote;
import io.dateline.gateway.quotes.QuoteConditions;
import io.dateline.gateway.quotes.QuoteConnection;
import io.dateline.gateway.quotes.QuoteLoader;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads quotes and mentions for exports, page by page. */
@Singleton
class PassageSources {

  private static final int QUOTES = 200;

  /**
   * Number of articles on a page of mentions. An article has about a hundred mentions, so a page
   * takes a few hundred kilobytes.
   */
  private static final int ARTICLES_PER_PAGE = 20;

  private final ArticleLoader articles;
  private final EntityLoader entities;
  private final MentionLoader mentions;
  private final QuoteLoader quotes;

  PassageSources(
      ArticleLoader articles, EntityLoader entities, MentionLoader mentions, QuoteLoader quotes) {
    this.articles = articles;
    this.entities = entities;
    this.mentions = mentions;
    this.quotes = quotes;
  }

  /** Reads quotes, those of the newest article first, then in the order of the text. */
  Function<String, Uni<ExportPage<ExportedQuote>>> quotes(QuoteConditions wanted) {
    // The ids are found with the first page and used for all further pages.
    Uni<List<UUID>> among = quotes.among(wanted).memoize().indefinitely();
    return after ->
        among
            .chain(
                ids ->
                    quotes.search(
                        wanted, ids, ConnectionWindow.of(QUOTES, after, null, null), false))
            .chain(this::withSurroundings);
  }

  private Uni<ExportPage<ExportedQuote>> withSurroundings(QuoteConnection found) {
    List<UUID> ids = found.nodes().stream().map(Quote::articleKey).distinct().toList();
    if (ids.isEmpty()) {
      return Uni.createFrom().item(new ExportPage<>(List.of(), next(found.pageInfo())));
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
                          return new ExportPage<>(
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
   * Reads mentions in the articles that a search finds, those of the newest article first, then in
   * the order of the text.
   *
   * @param kinds null for all kinds
   */
  Function<String, Uni<ExportPage<ExportedMention>>> mentions(
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
                            ConnectionWindow.of(ARTICLES_PER_PAGE, after, null, null),
                            ArticleColumns.FIELDS),
                        ids))
            .chain(found -> withMentions(found, kinds));
  }

  private Uni<ExportPage<ExportedMention>> withMentions(
      ArticleConnection found, List<EntityKind> kinds) {
    List<UUID> ids = found.nodes().stream().map(Article::key).toList();
    if (ids.isEmpty()) {
      return Uni.createFrom().item(new ExportPage<>(List.of(), next(found.pageInfo())));
    }
    return mentions
        .mentions(ids, kinds)
        .chain(
            mentions ->
                entities
                    .ofArticles(ids, null)
                    .map(
                        mentioned ->
                            new ExportPage<>(
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
