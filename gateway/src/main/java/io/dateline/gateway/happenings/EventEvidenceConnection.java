package io.dateline.gateway.happenings;

import io.dateline.gateway.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of a list of pieces of evidence.")
public record EventEvidenceConnection(
    @NonNull @Description("The pieces of evidence with their cursors.")
        List<@NonNull EventEvidenceEdge> edges,
    @NonNull @Description("The pieces of evidence without their cursors.")
        List<@NonNull EventEvidence> nodes,
    @NonNull @Description("Information about the position of this page in the list.")
        PageInfo pageInfo,
    @NonNull
        @Description(
            "The number of items in the whole list. It is counted only if the query selects it.")
        Integer totalCount) {

  static final EventEvidenceConnection NONE = of(List.of(), false, false, 0);

  static EventEvidenceConnection of(
      List<EventEvidenceEdge> edges, boolean hasNext, boolean hasPrevious, Integer total) {
    return new EventEvidenceConnection(
        edges,
        edges.stream().map(EventEvidenceEdge::node).toList(),
        PageInfo.of(edges.stream().map(EventEvidenceEdge::cursor).toList(), hasNext, hasPrevious),
        total);
  }
}
