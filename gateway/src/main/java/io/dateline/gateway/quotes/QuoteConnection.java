package io.dateline.gateway.quotes;

import io.dateline.gateway.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of quotes.")
public record QuoteConnection(
    @NonNull @Description("The quotes with their places in the list.")
        List<@NonNull QuoteEdge> edges,
    @NonNull @Description("The quotes alone.") List<@NonNull Quote> nodes,
    @NonNull @Description("Where this page stands.") PageInfo pageInfo,
    @NonNull @Description("How many there are in all; counted only when asked for.")
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
