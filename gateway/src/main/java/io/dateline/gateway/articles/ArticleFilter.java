package io.dateline.gateway.articles;

import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.identity.GlobalId;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ArticleFilter")
@Description(
    "Conditions on articles. An article must meet all given conditions. It meets a list of values"
        + " if it has one of them, but it must mention all entities.")
public record ArticleFilter(
    @Nullable @Description("The article was published by one of these outlets.")
        List<@NonNull String> outlet,
    @Nullable @Description("The article was written by one of these agencies.")
        List<@NonNull String> agency,
    @Nullable @Description("The article is in one of these languages (BCP 47).")
        List<@NonNull String> language,
    @Nullable @Description("The article appeared in one of these sections.")
        List<@NonNull String> section,
    @Description(
            "The article was published at this time or later. If the page states no date, the time"
                + " at which it was fetched or stored counts.")
        Instant from,
    @Description(
            "The article was published before this time. If the page states no date, the time at"
                + " which it was fetched or stored counts.")
        Instant to,
    @Nullable
        @Description(
            "The article mentions all of these entities, at most 50. If more than 10000 articles"
                + " do, the answer is the error TOO_MANY_ARTICLES.")
        List<@NonNull String> entityIds,
    @Description("The article has a headline (true) or has none (false).") Boolean hasHeadline,
    @Description("If true, each duplicate group is represented by its likely origin alone.")
        Boolean foldDuplicates) {

  /** Maximum number of entities in one call of entities-service. */
  private static final int MAX_ENTITIES = 50;

  static final ArticleFilter NONE =
      new ArticleFilter(null, null, null, null, null, null, null, null, null);

  /**
   * Returns the ids of the entities that an article must mention, all of them; empty if the filter
   * names none.
   *
   * @throws CodedException BAD_ID, TOO_MANY_IDS
   */
  List<UUID> entityKeys() {
    if (entityIds == null) {
      return List.of();
    }
    if (entityIds.size() > MAX_ENTITIES) {
      throw new CodedException(
          "TOO_MANY_IDS", "entityIds may name at most " + MAX_ENTITIES + " entities.");
    }
    return entityIds.stream()
        .map(id -> GlobalId.expected(GlobalId.Kind.NamedEntity, "entityIds", id))
        .distinct()
        .toList();
  }
}
