package io.dateline.gateway.articles;

import static io.dateline.gateway.articles.ArticleEndpoints.BULK;
import static io.dateline.gateway.articles.ArticleEndpoints.BY_ID;
import static io.dateline.gateway.articles.ArticleEndpoints.DUPLICATES;
import static io.dateline.gateway.articles.ArticleEndpoints.MATCHING;
import static io.dateline.gateway.articles.ArticleEndpoints.ORIGINS;
import static io.dateline.gateway.articles.ArticleEndpoints.REVISIONS;
import static io.dateline.gateway.articles.ArticleEndpoints.SEARCH;
import static io.dateline.gateway.articles.ArticleEndpoints.SEARCH_AMONG;
import static io.dateline.gateway.articles.ArticleEndpoints.TIMELINE;
import static io.dateline.gateway.articles.ArticleEndpoints.TIMELINE_AMONG;
import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.articles.ArticleEndpoints.ArticleSearchArticles;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.calls.QueryParameters;
import io.dateline.gateway.failure.CodedException;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads articles from articles-service, in batches. Each failure is a {@link CodedException}. */
@ApplicationScoped
public class ArticleLoader {

  /** Maximum number of articles that articles-service counts in one call. */
  private static final int MAX_COUNTED_IDS = 10_000;

  private final Calls calls;
  private final MentionedEntities mentioned;

  ArticleLoader(Calls calls, MentionedEntities mentioned) {
    this.calls = calls;
    this.mentioned = mentioned;
  }

  /**
   * Loads the article with this id, in one batch with the others of its level; null if the id is
   * unknown.
   */
  public Uni<Article> one(Context context, UUID id) {
    String fields = ArticleFields.of(context);
    return Batches.load(context, "articles?" + fields, id, ids -> fetch(ids, fields));
  }

  /** Loads the articles with these ids, in the order of the ids; null for each unknown id. */
  public Uni<List<Article>> many(Context context, List<UUID> ids) {
    String fields = ArticleFields.of(context);
    return Batches.loadAll(context, "articles?" + fields, ids, some -> fetch(some, fields));
  }

  /**
   * Fetches the articles of a connection by id, with the fields that {@link #connectionFields}
   * returns. If they are too large for one answer of articles-service, it fetches them in parts.
   */
  public Uni<Map<UUID, Article>> fetch(List<UUID> ids, String fields) {
    return fetchAtOnce(ids, fields)
        .onFailure(failure -> ids.size() > 1 && isTooLarge(failure))
        .recoverWithUni(
            () -> {
              int half = ids.size() / 2;
              // The parts are fetched one after the other, because each may be as large as an
              // answer can be.
              return fetch(ids.subList(0, half), fields)
                  .chain(
                      first ->
                          fetch(ids.subList(half, ids.size()), fields)
                              .map(
                                  second -> {
                                    Map<UUID, Article> all = new LinkedHashMap<>(first);
                                    all.putAll(second);
                                    return all;
                                  }));
            });
  }

  /** Returns whether articles-service refused the request because its answer would be too large. */
  private static boolean isTooLarge(Throwable failure) {
    return failure instanceof CodedException coded && coded.code().equals("ANSWER_TOO_LARGE");
  }

  private Uni<Map<UUID, Article>> fetchAtOnce(List<UUID> ids, String fields) {
    return calls.read(
        BY_ID.with(new QueryParameters().joined("ids", ids).set("fields", fields)),
        list -> {
          Map<UUID, Article> articles = new LinkedHashMap<>();
          list.items()
              .forEach(item -> articles.put(Objects.requireNonNull(item.id()), Article.from(item)));
          return articles;
        });
  }

  /** Returns the fields of each article that a connection needs, as {@link #fetch} takes them. */
  public static String connectionFields(Context context) {
    return ArticleFields.ofConnection(context);
  }

  /** Reads one page of a search. */
  public Uni<ArticleConnection> search(ArticleSearch search) {
    return among(search.filter()).flatMap(among -> search(search, among));
  }

  /**
   * Finds the articles that mention all entities of a filter; null if the filter names none. A
   * caller that reads many pages calls this once and passes the result to each search.
   */
  public Uni<List<UUID>> among(ArticleFilter filter) {
    List<UUID> entities = filter.entityKeys();
    return entities.isEmpty()
        ? Uni.createFrom().nullItem()
        : mentioned.articlesMentioning(entities);
  }

  /**
   * Reads one page of a search that is restricted to certain articles.
   *
   * @param among the result of {@link #among} for the filter of the search
   */
  public Uni<ArticleConnection> search(ArticleSearch search, List<UUID> among) {
    return searchAtOnce(search, among)
        .onFailure(failure -> search.page().limit() > 1 && isTooLarge(failure))
        .recoverWithUni(
            () ->
                searchAtOnce(search.withIdsOnly(), among)
                    .chain(
                        found ->
                            fetch(
                                    found.nodes().stream().map(Article::key).toList(),
                                    search.fields())
                                .map(found::with)));
  }

  private Uni<ArticleConnection> searchAtOnce(ArticleSearch search, List<UUID> among) {
    return calls.read(
        among == null
            ? SEARCH.with(search.parameters())
            : SEARCH_AMONG.with(search.parameters(), new ArticleSearchArticles(among)),
        ArticleLoader::connection);
  }

  /** Counts the articles of a search in each step of time. */
  Uni<List<TimeBucket>> timeline(String words, ArticleFilter filter, TimeUnit by) {
    QueryParameters parameters = ArticleSearch.conditions(words, filter).set("by", by);
    return among(filter)
        .flatMap(
            among ->
                calls.read(
                    among == null
                        ? TIMELINE.with(parameters)
                        : TIMELINE_AMONG.with(parameters, new ArticleSearchArticles(among)),
                    ArticleEndpoints.ArticleTimeline::buckets));
  }

  /**
   * Finds the ids of all articles of a set; fails with TOO_MANY_ARTICLES if there are more than
   * 10,000.
   */
  public Uni<List<UUID>> matching(ArticleConditions set) {
    return calls.read(
        MATCHING.with(set.parameters()), found -> Objects.requireNonNull(found.articleIds()));
  }

  /** Fetches the duplicate groups of articles; an article without near-duplicates has no entry. */
  Uni<Map<UUID, DuplicateGroup>> duplicates(List<UUID> ids) {
    return calls.read(
        DUPLICATES.with(new QueryParameters().joined("ids", ids)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        ArticleLists.DuplicatesItem::articleId,
                        item -> DuplicateGroup.from(item.group()))));
  }

  /** Fetches the revisions of articles; unknown articles have no entry. */
  Uni<Map<UUID, List<Revision>>> revisions(List<UUID> ids) {
    return calls.read(
        REVISIONS.with(new QueryParameters().joined("ids", ids)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        ArticleLists.RevisionsItem::articleId,
                        ArticleLists.RevisionsItem::revisions)));
  }

  /** Counts the outlets and the independent origins of each list of articles. */
  public Uni<Map<List<UUID>, OriginCount>> origins(List<List<UUID>> lists) {
    Uni<Map<List<UUID>, OriginCount>> all = Uni.createFrom().item(new HashMap<>());
    for (List<List<UUID>> some : countedAtOnce(lists)) {
      all =
          all.chain(
              counted ->
                  calls.read(
                      ORIGINS.with(
                          new ArticleLists.OriginsRequest(
                              some.stream().map(ArticleLists.IdList::new).toList())),
                      found -> {
                        for (int i = 0; i < some.size(); i++) {
                          counted.put(some.get(i), found.items().get(i));
                        }
                        return counted;
                      }));
    }
    return all;
  }

  /** Divides lists so that each part has few enough articles for one call. */
  private static List<List<List<UUID>>> countedAtOnce(List<List<UUID>> lists) {
    List<List<List<UUID>>> parts = new ArrayList<>();
    int ids = 0;
    for (List<UUID> list : lists) {
      ids += list.size();
      if (parts.isEmpty() || ids > MAX_COUNTED_IDS) {
        parts.add(new ArrayList<>());
        ids = list.size();
      }
      parts.get(parts.size() - 1).add(list);
    }
    return parts;
  }

  /** Sends pages as lines of JSON and returns the lines of outcomes. */
  public Uni<String> ingest(String lines) {
    return calls.write(BULK.with(lines), answer -> answer);
  }

  private static ArticleConnection connection(ArticlePage page) {
    List<ArticleEdge> edges =
        page.items().stream()
            .map(
                found ->
                    ArticleEdge.of(
                        found.cursor(),
                        Article.from(found.article()),
                        found.highlights() == null ? List.of() : found.highlights()))
            .toList();
    return ArticleConnection.of(
        edges, page.hasNext(), page.hasPrevious(), page.total(), page.facets());
  }
}
