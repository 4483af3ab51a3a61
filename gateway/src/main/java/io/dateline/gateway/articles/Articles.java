package io.dateline.gateway.articles;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.failure.Downstream;
import io.dateline.gateway.failure.Failures;
import io.dateline.gateway.paging.PageRequest;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Articles as articles-service has them; every failure comes as a {@link CodedException}. */
@ApplicationScoped
public class Articles {

  private static final String FACETS = "outlet,agency,language,section";

  private final ArticlesClient client;
  private final Calls calls;

  Articles(@RestClient ArticlesClient client, Calls calls) {
    this.client = client;
    this.calls = calls;
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

  /** Articles by id for connections, with the fields that {@link #connectionFields} says. */
  public Uni<Map<UUID, Article>> fetch(List<UUID> ids, String fields) {
    return calls
        .read(
            Downstream.ARTICLES,
            "articles.byId",
            () -> client.byId(ids.stream().map(UUID::toString).collect(joining(",")), fields),
            ids,
            fields)
        .map(
            list -> {
              Map<UUID, Article> articles = new LinkedHashMap<>();
              list.items()
                  .forEach(
                      item -> articles.put(Objects.requireNonNull(item.id()), Article.from(item)));
              return articles;
            })
        .onFailure()
        .transform(Articles::failure);
  }

  /** What a connection of articles needs of each, for {@link #fetch}. */
  public static String connectionFields(Context context) {
    return ArticleFields.ofConnection(context);
  }

  /** A page of a search; total and facets only where wanted. */
  public Uni<ArticleConnection> search(
      String query,
      ArticleFilter filter,
      ArticleOrder order,
      PageRequest page,
      boolean count,
      boolean facets,
      String fields) {
    ArticleFilter by = filter == null ? ArticleFilter.NONE : filter;
    return calls
        .read(
            Downstream.ARTICLES,
            "articles.search",
            () ->
                client.search(
                    query,
                    by.outlet(),
                    by.agency(),
                    by.language(),
                    by.section(),
                    by.from(),
                    by.to(),
                    by.hasHeadline(),
                    by.foldDuplicates(),
                    order,
                    page.limit(),
                    page.after(),
                    page.before(),
                    page.last(),
                    count ? true : null,
                    facets ? FACETS : null,
                    fields),
            query,
            by.outlet(),
            by.agency(),
            by.language(),
            by.section(),
            by.from(),
            by.to(),
            by.hasHeadline(),
            by.foldDuplicates(),
            order,
            page.limit(),
            page.after(),
            page.before(),
            page.last(),
            count ? true : null,
            facets ? FACETS : null,
            fields)
        .map(Articles::connection)
        .onFailure()
        .transform(Articles::failure);
  }

  /** The groups of these articles; one that stands alone has no entry. */
  Uni<Map<UUID, DuplicateGroup>> duplicates(List<UUID> ids) {
    return byId("articles.duplicates", ids, client::duplicates)
        .map(
            found ->
                found.items().stream()
                    .collect(
                        toMap(
                            ArticleLists.DuplicatesItem::articleId,
                            item -> DuplicateGroup.from(item.group()))));
  }

  /** The wordings of these articles; unknown ones have no entry. */
  Uni<Map<UUID, List<Revision>>> revisions(List<UUID> ids) {
    return byId("articles.revisions", ids, client::revisions)
        .map(
            found ->
                found.items().stream()
                    .collect(
                        toMap(
                            ArticleLists.RevisionsItem::articleId,
                            ArticleLists.RevisionsItem::revisions)));
  }

  private <T> Uni<T> byId(String call, List<UUID> ids, Function<String, Uni<T>> asking) {
    return calls
        .read(
            Downstream.ARTICLES,
            call,
            () -> asking.apply(ids.stream().map(UUID::toString).collect(joining(","))),
            ids)
        .onFailure()
        .transform(Articles::failure);
  }

  /** Sends pages as lines of JSON; answers the lines of outcomes. */
  public Uni<String> ingest(String lines) {
    return calls
        .write(Downstream.ARTICLES, "articles.bulk", () -> client.bulk(lines))
        .onFailure()
        .transform(Articles::failure);
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

  private static CodedException failure(Throwable failure) {
    return Failures.of(Downstream.ARTICLES, failure);
  }
}
