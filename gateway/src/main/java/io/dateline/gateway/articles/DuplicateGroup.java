package io.dateline.gateway.articles;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A duplicate group in the graph.
 *
 * @param originKey the article that the others were probably copied from
 * @param articleKeys all articles of the group
 */
@Description("A group of articles that are near-duplicates of each other.")
public record DuplicateGroup(
    @Ignore UUID originKey,
    @Ignore List<UUID> articleKeys,
    @Id @NonNull @Description("The id of the group. It changes when two groups are joined.")
        String id,
    @NonNull @Description("The number of articles.") Integer size,
    @NonNull @Description("The reason why likelyOrigin is taken for the origin.") String why) {

  static DuplicateGroup from(ArticleLists.Group group) {
    return new DuplicateGroup(
        group.likelyOrigin(), group.articles(), group.id().toString(), group.size(), group.why());
  }
}
