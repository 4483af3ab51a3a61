package io.dateline.gateway.entities;

import io.dateline.gateway.batch.FieldSelection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the fields of entities and mentions that a request needs from entities-service. It takes
 * the fields of the whole operation together, so that an entity that one field has fetched serves
 * all other fields.
 */
public final class EntityFields {

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

  private EntityFields() {}

  static List<String> ofEntities(Context context) {
    return FieldSelection.once(
        context,
        "fields of entities",
        () -> {
          Set<String> named = new TreeSet<>(FieldSelection.namesAnywhere(context));
          named.retainAll(OF_ENTITIES);
          if (named.contains("aliases")) {
            // The other names are the aliases without the canonical name.
            named.add("canonicalName");
          }
          return withId(named.stream());
        });
  }

  /** Returns the names of fields in a stable order, the id first. */
  public static List<String> withId(Stream<String> fields) {
    return Stream.concat(Stream.of("id"), fields.sorted()).toList();
  }
}
