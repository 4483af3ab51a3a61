package io.dateline.gateway.entities;

import io.dateline.gateway.batch.Selection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which fields of entities and mentions a request needs from entities-service. Those of the whole
 * operation are taken together, wherever they stand: an entity that one field has fetched then
 * serves all others.
 */
final class EntityFields {

  private static final Set<String> OF_ENTITIES =
      Set.of(
          "kind",
          "canonicalName",
          "aliases",
          "countryCode",
          "coordinates",
          "offices",
          "articleCount",
          "mentionCount",
          "firstSeen",
          "lastSeen");

  /** What a field of a mention is made of. */
  private static final Map<String, String> OF_MENTIONS =
      Map.ofEntries(
          Map.entry("kind", "kind"),
          Map.entry("text", "text"),
          Map.entry("span", "span"),
          Map.entry("sentence", "sentence"),
          Map.entry("sentenceSpan", "sentenceSpan"),
          Map.entry("entity", "entityId"),
          Map.entry("rule", "rule"),
          Map.entry("office", "office"),
          Map.entry("date", "date"),
          Map.entry("amount", "amount"),
          Map.entry("confidence", "confidence"));

  private EntityFields() {}

  static List<String> ofEntities(Context context) {
    return Selection.once(
        context,
        "fields of entities",
        () -> {
          Set<String> named = new TreeSet<>(Selection.namesAnywhere(context));
          named.retainAll(OF_ENTITIES);
          if (named.contains("aliases")) {
            // It is taken out of the aliases.
            named.add("canonicalName");
          }
          return withId(named.stream());
        });
  }

  static List<String> ofMentions(Context context) {
    return Selection.once(
        context,
        "fields of mentions",
        () ->
            withId(
                Selection.namesAnywhere(context).stream()
                    .filter(OF_MENTIONS::containsKey)
                    .map(OF_MENTIONS::get)));
  }

  private static List<String> withId(Stream<String> fields) {
    return Stream.concat(Stream.of("id"), fields.sorted()).toList();
  }
}
