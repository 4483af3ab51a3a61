package io.dateline.gateway.mentions;

import io.dateline.gateway.paging.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of a list of mentions.")
public record MentionConnection(
    @NonNull @Description("The mentions with their cursors.") List<@NonNull MentionEdge> edges,
    @NonNull @Description("The mentions without their cursors.") List<@NonNull Mention> nodes,
    @NonNull @Description("Information about the position of this page in the list.")
        PageInfo pageInfo,
    @NonNull
        @Description(
            "The number of items in the whole list. It is counted only if the query selects it.")
        Integer totalCount) {

  static final MentionConnection NONE =
      new MentionConnection(List.of(), List.of(), PageInfo.of(List.of(), false, false), 0);

  static MentionConnection from(MentionEndpoints.MentionsItem item) {
    List<MentionEdge> edges =
        item.mentions().stream()
            .map(
                mention ->
                    new MentionEdge(mention.cursor(), Mention.from(mention.articleId(), mention)))
            .toList();
    return new MentionConnection(
        edges,
        edges.stream().map(MentionEdge::node).toList(),
        PageInfo.of(
            edges.stream().map(MentionEdge::cursor).toList(), item.hasNext(), item.hasPrevious()),
        item.total());
  }
}
