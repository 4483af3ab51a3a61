package io.dateline.gateway.mentions;

import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.entities.EntityFields;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.Map;

/**
 * The fields of mentions that a request needs from entities-service, taken together for the whole
 * operation.
 */
final class MentionFields {

  /** The field of entities-service that each field of the schema needs. */
  private static final Map<String, String> SOURCES =
      Map.ofEntries(
          Map.entry("kind", "kind"),
          Map.entry("text", "text"),
          Map.entry("span", "span"),
          Map.entry("sentence", "sentence"),
          Map.entry("sentenceSpan", "sentenceSpan"),
          Map.entry("entity", "entityId"),
          Map.entry("rule", "rule"),
          Map.entry("ruleDescription", "ruleDescription"),
          Map.entry("office", "office"),
          // entities-service sends all offices with the first one.
          Map.entry("offices", "office"),
          Map.entry("date", "date"),
          Map.entry("amount", "amount"),
          Map.entry("confidence", "confidence"));

  private MentionFields() {}

  static List<String> selected(Context context) {
    return FieldSelection.once(
        context,
        "fields of mentions",
        () ->
            EntityFields.withId(
                FieldSelection.namesAnywhere(context).stream()
                    .filter(SOURCES::containsKey)
                    .map(SOURCES::get)
                    .distinct()));
  }
}
