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
@Description("Articles that are copies of one another.")
public record DuplicateGroup(
    @Ignore UUID originKey,
    @Ignore List<UUID> articleKeys,
    @Id @NonNull @Description("Changes when groups join.") String id,
    @NonNull @Description("How many articles.") Integer size,
    @NonNull @Description("Why likelyOrigin is taken for the origin.") String why) {

  static DuplicateGroup from(ArticleLists.Group group) {
    return new DuplicateGroup(
        group.likelyOrigin(), group.articles(), group.id().toString(), group.size(), group.why());
  }
}
