package io.dateline.gateway.entities;

import io.dateline.gateway.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of a list of entities.")
public record NamedEntityConnection(
    @NonNull @Description("The entities with their cursors.") List<@NonNull NamedEntityEdge> edges,
    @NonNull @Description("The entities without their cursors.") List<@NonNull NamedEntity> nodes,
    @NonNull @Description("Information about the position of this page in the list.")
        PageInfo pageInfo,
    @NonNull
        @Description(
            "The number of items in the whole list. It is counted only if the query selects it.")
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
