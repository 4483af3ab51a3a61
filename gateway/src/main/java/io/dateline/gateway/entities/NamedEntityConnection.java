package io.dateline.gateway.entities;

import io.dateline.gateway.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of entities.")
public record NamedEntityConnection(
    @NonNull @Description("The entities with their places in the list.")
        List<@NonNull NamedEntityEdge> edges,
    @NonNull @Description("The entities alone.") List<@NonNull NamedEntity> nodes,
    @NonNull @Description("Where this page stands.") PageInfo pageInfo,
    @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

  static NamedEntityConnection from(EntityPage page) {
    List<NamedEntityEdge> edges =
        page.items().stream()
            .map(found -> new NamedEntityEdge(found.cursor(), NamedEntity.from(found.entity())))
            .toList();
    return new NamedEntityConnection(
        edges,
        edges.stream().map(NamedEntityEdge::node).toList(),
        PageInfo.of(
            edges.stream().map(NamedEntityEdge::cursor).toList(),
            page.hasNext(),
            page.hasPrevious()),
        page.total());
  }
}
