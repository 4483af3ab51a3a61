package io.dateline.gateway.quotes;

import io.dateline.gateway.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of a list of quotes.")
public record QuoteConnection(
    @NonNull @Description("The quotes with their cursors.") List<@NonNull QuoteEdge> edges,
    @NonNull @Description("The quotes without their cursors.") List<@NonNull Quote> nodes,
    @NonNull @Description("Information about the position of this page in the list.")
        PageInfo pageInfo,
    @NonNull
        @Description(
            "The number of items in the whole list. It is counted only if the query selects it.")
        Integer totalCount) {

  static QuoteConnection of(
      List<QuoteEdge> edges, boolean hasNext, boolean hasPrevious, Integer total) {
    return new QuoteConnection(
        edges,
        edges.stream().map(QuoteEdge::node).toList(),
        PageInfo.of(edges.stream().map(QuoteEdge::cursor).toList(), hasNext, hasPrevious),
        total);
  }
}
