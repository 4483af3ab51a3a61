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
    "Which articles: all conditions given must hold; of a list, one value must fit,"
        + " but all entities must be mentioned.")
public record ArticleFilter(
    @Nullable @Description("Published by one of these outlets.") List<@NonNull String> outlet,
    @Nullable @Description("Written by one of these agencies.") List<@NonNull String> agency,
    @Nullable @Description("In one of these languages (BCP 47).") List<@NonNull String> language,
    @Nullable @Description("In one of these sections.") List<@NonNull String> section,
    @Description(
            "Published at this time or later (fetched or taken in, where the page tells no date).")
        Instant from,
    @Description("Published before this time (fetched or taken in, where the page tells no date).")
        Instant to,
    @Nullable
        @Description(
            "Mentioning every one of these entities, at most 50. Where more than 10000 articles do,"
                + " the answer is the error TOO_MANY_ARTICLES.")
        List<@NonNull String> entityIds,
    @Description("With a headline (true) or without (false).") Boolean hasHeadline,
    @Description("Of copies of one story, only the likely origin.") Boolean foldDuplicates) {

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
          "TOO_MANY_IDS", "entityIds names " + MAX_ENTITIES + " entities at most.");
    }
    return entityIds.stream()
        .map(id -> GlobalId.expected(GlobalId.Kind.NamedEntity, "entityIds", id))
        .distinct()
        .toList();
  }
}
