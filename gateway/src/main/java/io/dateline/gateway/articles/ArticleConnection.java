package io.dateline.gateway.articles;

import io.dateline.gateway.paging.PageInfo;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of a list of articles.")
public record ArticleConnection(
    @NonNull @Description("The articles with their cursors.") List<@NonNull ArticleEdge> edges,
    @NonNull @Description("The articles without their cursors.") List<@NonNull Article> nodes,
    @NonNull @Description("Information about the position of this page in the list.")
        PageInfo pageInfo,
    @NonNull
        @Description(
            "The number of items in the whole list. It is counted only if the query selects it.")
        Integer totalCount,
    @Nullable
        @Description(
            "The number of matching articles for each value of a field. They are counted only if"
                + " the query selects them; null in lists that are no search.")
        List<@NonNull Facet> facets) {

  /** Creates a connection without facets; the total is null if the query does not ask for it. */
  public static ArticleConnection of(
      List<ArticleEdge> edges, boolean hasNext, boolean hasPrevious, Integer total) {
    return of(edges, hasNext, hasPrevious, total, null);
  }

  /**
   * Returns this connection with each article replaced by that of the map; articles that the map
   * lacks are left out.
   */
  ArticleConnection with(Map<UUID, Article> articles) {
    List<ArticleEdge> found =
        edges.stream()
            .filter(edge -> articles.containsKey(edge.node().key()))
            .map(
                edge ->
                    ArticleEdge.of(
                        edge.cursor(), articles.get(edge.node().key()), edge.highlights()))
            .toList();
    return new ArticleConnection(
        found, found.stream().map(ArticleEdge::node).toList(), pageInfo, totalCount, facets);
  }

  /** Creates a connection; total and facets are null if the query does not ask for them. */
  static ArticleConnection of(
      List<ArticleEdge> edges,
      boolean hasNext,
      boolean hasPrevious,
      Integer total,
      List<Facet> facets) {
    return new ArticleConnection(
        edges,
        edges.stream().map(ArticleEdge::node).toList(),
        PageInfo.of(edges.stream().map(ArticleEdge::cursor).toList(), hasNext, hasPrevious),
        total,
        facets);
  }
}
