package io.dateline.gateway.export;

import io.dateline.gateway.articles.ArticleConnection;
import io.dateline.gateway.articles.ArticleFilter;
import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.articles.ArticleOrder;
import io.dateline.gateway.articles.ArticleSearch;
import io.dateline.gateway.entities.EntityFilter;
import io.dateline.gateway.entities.EntityLoader;
import io.dateline.gateway.entities.EntityOrder;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.export.ExportFilters.EntityConditions;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.paging.ConnectionWindow;
import io.dateline.gateway.paging.PageInfo;
import io.dateline.gateway.relations.RelatedEntity;
import io.dateline.gateway.relations.RelationLoader;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads articles, entities and the network for exports, page by page. The next page is fetched when
 * the last one is written.
 */
@Singleton
class ExportSources {

  private static final String FIELDS =
      "id,url,headline,standfirst,byline,authors,outlet,agency,publishedAt,dateline,section,language,"
          + "ingestedAt,fetchedAt,text,body";

  /**
   * Number of articles on a page. Articles contain their texts, so a page takes a few hundred
   * kilobytes.
   */
  private static final int ARTICLES_PER_PAGE = 50;

  private static final int ENTITIES = 200;

  /** The prefix of the cursors of a network's edges. */
  private static final String EDGE_CURSOR_PREFIX = "edges:";

  private final ArticleLoader articles;
  private final EntityLoader entities;
  private final RelatedEntityReader neighbours;

  ExportSources(ArticleLoader articles, EntityLoader entities, RelationLoader relations) {
    this.articles = articles;
    this.entities = entities;
    this.neighbours = new RelatedEntityReader(entities, relations);
  }

  /** Reads articles, the newest first, with the entities that they mention if these are wanted. */
  Function<String, Uni<ExportPage<ExportedArticle>>> articles(
      String search, ArticleFilter filter, boolean withEntities) {
    // The ids are found with the first page and used for all further pages.
    Uni<List<UUID>> among = articles.among(filter).memoize().indefinitely();
    return after ->
        among
            .chain(ids -> page(search, filter, after, ids, ARTICLES_PER_PAGE))
            .chain(found -> withEntities ? withEntities(found) : plain(found));
  }

  /** Reads a page of articles, with fewer articles if they are too large for one answer. */
  private Uni<ArticleConnection> page(
      String search, ArticleFilter filter, String after, List<UUID> among, int size) {
    return articles
        .search(
            ArticleSearch.page(
                search,
                filter,
                ArticleOrder.NEWEST,
                ConnectionWindow.of(size, after, null, null),
                FIELDS),
            among)
        .onFailure(failure -> size > 1 && isTooLarge(failure))
        .recoverWithUni(() -> page(search, filter, after, among, Math.max(1, size / 7)));
  }

  private static boolean isTooLarge(Throwable failure) {
    return failure instanceof CodedException coded && coded.code().equals("QUERY_TOO_LARGE");
  }

  private static Uni<ExportPage<ExportedArticle>> plain(ArticleConnection found) {
    return Uni.createFrom()
        .item(
            new ExportPage<>(
                found.nodes().stream().map(one -> new ExportedArticle(one, List.of())).toList(),
                next(found.pageInfo())));
  }

  private Uni<ExportPage<ExportedArticle>> withEntities(ArticleConnection found) {
    if (found.nodes().isEmpty()) {
      return plain(found);
    }
    List<UUID> ids = found.nodes().stream().map(article -> article.key()).toList();
    return entities
        .ofArticles(ids, null)
        .map(
            known ->
                new ExportPage<>(
                    found.nodes().stream()
                        .map(
                            one ->
                                new ExportedArticle(one, known.getOrDefault(one.key(), List.of())))
                        .toList(),
                    next(found.pageInfo())));
  }

  /** Reads entities in the order of their names, which does not change during the export. */
  Function<String, Uni<ExportPage<NamedEntity>>> entities(EntityConditions asked) {
    return entities(asked, among(asked));
  }

  /**
   * Finds the articles whose entities are exported; null for all articles. This is done once for
   * each file.
   */
  private Uni<List<UUID>> among(EntityConditions asked) {
    Uni<List<UUID>> among =
        asked.articles().isToBeAsked()
            ? articles.matching(asked.articles())
            : Uni.createFrom().nullItem();
    return among.memoize().indefinitely();
  }

  private Function<String, Uni<ExportPage<NamedEntity>>> entities(
      EntityConditions asked, Uni<List<UUID>> among) {
    return after ->
        among
            .chain(
                ids ->
                    entities.search(
                        null,
                        asked.search(),
                        asked.filter(),
                        asked.article(),
                        ids,
                        EntityOrder.NAME,
                        ConnectionWindow.of(ENTITIES, after, null, null),
                        false))
            .map(found -> new ExportPage<>(found.nodes(), next(found.pageInfo())));
  }

  /**
   * Reads the network: the matching entities as nodes, then as edges the pairs that the same
   * articles mention. The entities are read twice, so that neither nodes nor edges are held in
   * memory. Only the ids of nodes are held, and only if conditions other than kind and country
   * select them. If a search selects articles, only these articles are counted.
   */
  Function<String, Uni<ExportPage<NetworkPart>>> network(EntityConditions asked, int minArticles) {
    Uni<List<UUID>> among = among(asked);
    Function<String, Uni<ExportPage<NamedEntity>>> nodes = entities(asked, among);
    boolean told = asked.isToldByEntity();
    Set<UUID> written = new HashSet<>();
    Predicate<NamedEntity> isNode =
        entity -> told ? fits(entity, asked.filter()) : written.contains(entity.key());
    return after -> {
      if (after == null || !after.startsWith(EDGE_CURSOR_PREFIX)) {
        return nodes
            .apply(after)
            .map(
                page -> {
                  if (!told) {
                    page.items().forEach(entity -> written.add(entity.key()));
                  }
                  return new ExportPage<>(
                      page.items().stream().<NetworkPart>map(NetworkPart.Node::new).toList(),
                      page.next() == null ? EDGE_CURSOR_PREFIX : page.next());
                });
      }
      String from = after.substring(EDGE_CURSOR_PREFIX.length());
      return nodes
          .apply(from.isEmpty() ? null : from)
          .chain(page -> among.chain(ids -> edges(page, isNode, minArticles, ids)));
    };
  }

  private Uni<ExportPage<NetworkPart>> edges(
      ExportPage<NamedEntity> page,
      Predicate<NamedEntity> isNode,
      int minArticles,
      List<UUID> among) {
    String next = page.next() == null ? null : EDGE_CURSOR_PREFIX + page.next();
    if (page.items().isEmpty()) {
      return Uni.createFrom().item(new ExportPage<>(List.of(), next));
    }
    return neighbours
        .of(page.items().stream().map(NamedEntity::key).toList(), minArticles, among)
        .map(related -> new ExportPage<>(edges(page.items(), related, isNode), next));
  }

  private static List<NetworkPart> edges(
      List<NamedEntity> from,
      Map<UUID, List<RelatedEntity>> related,
      Predicate<NamedEntity> isNode) {
    List<NetworkPart> edges = new ArrayList<>();
    for (NamedEntity entity : from) {
      for (RelatedEntity other : related.getOrDefault(entity.key(), List.of())) {
        // Each pair is written once, and only if both ends are nodes.
        if (entity.key().compareTo(other.entity().key()) < 0 && isNode.test(other.entity())) {
          edges.add(new NetworkPart.Edge(entity.id(), other.entity().id(), other.articleCount()));
        }
      }
    }
    return edges;
  }

  private static boolean fits(NamedEntity entity, EntityFilter filter) {
    return (filter.kinds() == null || filter.kinds().contains(entity.kind()))
        && (filter.countryCode() == null || filter.countryCode().contains(entity.countryCode()));
  }

  private static String next(PageInfo info) {
    return info.hasNextPage() ? info.endCursor() : null;
  }
}
