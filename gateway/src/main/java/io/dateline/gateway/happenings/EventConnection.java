package io.dateline.gateway.happenings;

import io.dateline.gateway.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of a list of events.")
public record EventConnection(
    @NonNull @Description("The events with their cursors.") List<@NonNull EventEdge> edges,
    @NonNull @Description("The events without their cursors.") List<@NonNull Event> nodes,
    @NonNull @Description("Information about the position of this page in the list.")
        PageInfo pageInfo,
    @NonNull
        @Description(
            "The number of items in the whole list. It is counted only if the query selects it.")
        Integer totalCount) {

  static final EventConnection NONE = of(List.of(), false, false, 0);

  static EventConnection of(
      List<EventEdge> edges, boolean hasNext, boolean hasPrevious, Integer total) {
    return new EventConnection(
        edges,
        edges.stream().map(EventEdge::node).toList(),
        PageInfo.of(edges.stream().map(EventEdge::cursor).toList(), hasNext, hasPrevious),
        total);
  }
}
