package io.dateline.gateway.stories;

import io.dateline.gateway.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of a list of stories.")
public record StoryConnection(
    @NonNull @Description("The stories with their cursors.") List<@NonNull StoryEdge> edges,
    @NonNull @Description("The stories without their cursors.") List<@NonNull Story> nodes,
    @NonNull @Description("Information about the position of this page in the list.")
        PageInfo pageInfo,
    @NonNull
        @Description(
            "The number of items in the whole list. It is counted only if the query selects it.")
        Integer totalCount) {

  static StoryConnection of(
      List<StoryEdge> edges, boolean hasNext, boolean hasPrevious, Integer total) {
    return new StoryConnection(
        edges,
        edges.stream().map(StoryEdge::node).toList(),
        PageInfo.of(edges.stream().map(StoryEdge::cursor).toList(), hasNext, hasPrevious),
        total);
  }
}
