package io.dateline.gateway.articles;

import io.dateline.gateway.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of articles.")
public record ArticleConnection(
    @NonNull @Description("The articles with their places in the list.")
        List<@NonNull ArticleEdge> edges,
    @NonNull @Description("The articles alone.") List<@NonNull Article> nodes,
    @NonNull @Description("Where this page stands.") PageInfo pageInfo,
    @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

  /** A page of these edges; the total is null where it was not asked for. */
  public static ArticleConnection of(
      List<ArticleEdge> edges, boolean hasNext, boolean hasPrevious, Integer total) {
    return new ArticleConnection(
        edges,
        edges.stream().map(ArticleEdge::node).toList(),
        PageInfo.of(edges.stream().map(ArticleEdge::cursor).toList(), hasNext, hasPrevious),
        total);
  }
}
