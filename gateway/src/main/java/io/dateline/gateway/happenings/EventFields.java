package io.dateline.gateway.happenings;

import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.entities.EntityFields;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.Map;

/**
 * The fields of events that a request needs from entities-service, taken together for the whole
 * operation.
 */
final class EventFields {

  /** The field of entities-service that each field of the schema needs. */
  private static final Map<String, String> SOURCES =
      Map.ofEntries(
          Map.entry("type", "type"),
          Map.entry("mode", "mode"),
          Map.entry("contexts", "contexts"),
          Map.entry("modality", "modality"),
          Map.entry("actors", "actors"),
          Map.entry("recipients", "recipients"),
          Map.entry("saidBy", "saidBy"),
          Map.entry("date", "date"),
          Map.entry("place", "place"),
          Map.entry("intensity", "intensity"),
          Map.entry("quadrant", "quadrant"),
          Map.entry("confidence", "confidence"),
          Map.entry("articleCount", "articleCount"),
          // Outlets and origins are counted over the articles.
          Map.entry("outletCount", "articleIds"),
          Map.entry("independentOrigins", "articleIds"));

  /** All fields of the schema. */
  static final List<String> ALL = EntityFields.withId(SOURCES.values().stream().distinct());

  private EventFields() {}

  static List<String> selected(Context context) {
    return FieldSelection.once(
        context,
        "fields of events",
        () ->
            EntityFields.withId(
                FieldSelection.namesAnywhere(context).stream()
                    .filter(SOURCES::containsKey)
                    .map(SOURCES::get)
                    .distinct()));
  }
}
