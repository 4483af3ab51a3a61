package io.dateline.gateway.stories;

import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.entities.EntityFields;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.Map;

/**
 * The fields of stories that a request needs from entities-service, taken together for the whole
 * operation.
 */
final class StoryFields {

  /** The field of entities-service that each field of the schema needs. */
  private static final Map<String, String> SOURCES =
      Map.of(
          "title", "title",
          "centralArticle", "centralArticleId",
          "from", "firstDay",
          "to", "lastDay",
          "articleCount", "articleCount",
          "outletCount", "outletCount",
          // Origins are counted over the articles.
          "independentOrigins", "articleIds",
          "entities", "entities",
          "history", "history");

  private StoryFields() {}

  static List<String> selected(Context context) {
    return FieldSelection.once(
        context,
        "fields of stories",
        () ->
            EntityFields.withId(
                FieldSelection.namesAnywhere(context).stream()
                    .filter(SOURCES::containsKey)
                    .map(SOURCES::get)
                    .distinct()));
  }
}
