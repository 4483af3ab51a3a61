package io.dateline.gateway.articles;

import io.dateline.gateway.paging.PageInfo;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of articles.")
public record ArticleConnection(
    @NonNull @Description("The articles with their places in the list.")
        List<@NonNull ArticleEdge> edges,
    @NonNull @Description("The articles alone.") List<@NonNull Article> nodes,
    @NonNull @Description("Where this page stands.") PageInfo pageInfo,
    @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount,
    @Nullable
        @Description(
            "Counts by field over all that match, counted only when asked for; null in lists that"
                + " are no search.")
        List<@NonNull Facet> facets) {

  /** A page of these edges without facets; the total is null where it was not asked for. */
  public static ArticleConnection of(
      List<ArticleEdge> edges, boolean hasNext, boolean hasPrevious, Integer total) {
    return of(edges, hasNext, hasPrevious, total, null);
  }

  /** The same page with other forms of its articles; one that is gone is left out. */
  ArticleConnection with(Map<UUID, Article> articles) {
    List<ArticleEdge> found =
        edges.stream()
            .filter(edge -> articles.containsKey(edge.node().key()))
            .map(
                edge ->
                    new ArticleEdge(
                        edge.cursor(), articles.get(edge.node().key()), edge.highlights()))
            .toList();
    return new ArticleConnection(
        found, found.stream().map(ArticleEdge::node).toList(), pageInfo, totalCount, facets);
  }

  /** A page of these edges; total and facets are null where they were not asked for. */
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
