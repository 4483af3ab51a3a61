package io.dateline.gateway.articles;

import static io.dateline.gateway.articles.ArticleEndpoints.BULK;
import static io.dateline.gateway.articles.ArticleEndpoints.BY_ID;
import static io.dateline.gateway.articles.ArticleEndpoints.DUPLICATES;
import static io.dateline.gateway.articles.ArticleEndpoints.MATCHING;
import static io.dateline.gateway.articles.ArticleEndpoints.REVISIONS;
import static io.dateline.gateway.articles.ArticleEndpoints.SEARCH;
import static io.dateline.gateway.articles.ArticleEndpoints.SEARCH_AMONG;
import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.articles.ArticleEndpoints.Among;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.calls.QueryParameters;
import io.dateline.gateway.failure.CodedException;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Articles as articles-service has them; every failure comes as a {@link CodedException}. */
@ApplicationScoped
public class ArticleLoader {

  private final Calls calls;
  private final MentionedEntities mentioned;

  ArticleLoader(Calls calls, MentionedEntities mentioned) {
    this.calls = calls;
    this.mentioned = mentioned;
  }

  /** The article with this id, fetched in a batch with the others of its level; null if unknown. */
  public Uni<Article> one(Context context, UUID id) {
    String fields = ArticleFields.of(context);
    return Batches.load(context, "articles?" + fields, id, ids -> fetch(ids, fields));
  }

  /** The articles with these ids, in their order, null where unknown. */
  public Uni<List<Article>> many(Context context, List<UUID> ids) {
    String fields = ArticleFields.of(context);
    return Batches.loadAll(context, "articles?" + fields, ids, some -> fetch(some, fields));
  }

  /**
   * Articles by id for connections, with the fields that {@link #connectionFields} says. Where they
   * are too large for one answer of articles-service, they are fetched in parts.
   */
  public Uni<Map<UUID, Article>> fetch(List<UUID> ids, String fields) {
    return fetchAtOnce(ids, fields)
        .onFailure(failure -> ids.size() > 1 && isTooLarge(failure))
        .recoverWithUni(
            () -> {
              int half = ids.size() / 2;
              // One behind the other: each may be as large as an answer can be.
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

  /** Whether articles-service refused to put together an answer of that size. */
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

  /** What a connection of articles needs of each, for {@link #fetch}. */
  public static String connectionFields(Context context) {
    return ArticleFields.ofConnection(context);
  }

  /** A page of a search. */
  public Uni<ArticleConnection> search(ArticleSearch search) {
    return among(search.filter()).flatMap(among -> search(search, among));
  }

  /**
   * The only articles that a filter may mean, because they mention its entities; null where it
   * names none. For who reads many pages and would ask again for each.
   */
  public Uni<List<UUID>> among(ArticleFilter filter) {
    List<UUID> entities = filter.entityKeys();
    return entities.isEmpty()
        ? Uni.createFrom().nullItem()
        : mentioned.articlesMentioning(entities);
  }

  /**
   * A page of a search among certain articles.
   *
   * @param among what {@link #among} answered for the filter of the search
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
            : SEARCH_AMONG.with(search.parameters(), new Among(among)),
        ArticleLoader::connection);
  }

  /** All articles of a set; TOO_MANY_ARTICLES where they are more than 10,000. */
  public Uni<List<UUID>> matching(ArticleSet set) {
    return calls.read(
        MATCHING.with(set.parameters()), found -> Objects.requireNonNull(found.articleIds()));
  }

  /** The groups of these articles; one that stands alone has no entry. */
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

  /** The wordings of these articles; unknown ones have no entry. */
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

  /** Sends pages as lines of JSON; answers the lines of outcomes. */
  public Uni<String> ingest(String lines) {
    return calls.write(BULK.with(lines), answer -> answer);
  }

  private static ArticleConnection connection(ArticlePage page) {
    List<ArticleEdge> edges =
        page.items().stream()
            .map(
                found ->
                    new ArticleEdge(
                        found.cursor(),
                        Article.from(found.article()),
                        found.highlights() == null ? List.of() : found.highlights()))
            .toList();
    return ArticleConnection.of(
        edges, page.hasNext(), page.hasPrevious(), page.total(), page.facets());
  }
}
