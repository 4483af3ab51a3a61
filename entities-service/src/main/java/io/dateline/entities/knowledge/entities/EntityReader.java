package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.entities.OfficeHistory.Career;
import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.Referent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads entities with all their fields, with three queries for any number of entities. */
@ApplicationScoped
public class EntityReader implements PanacheRepositoryBase<EntityRow, UUID> {

  private final OfficeHistory careers;

  EntityReader(OfficeHistory careers) {
    this.careers = careers;
  }

  /**
   * Returns the entities in the order of the ids, each once; unknown ones are missing. A former id
   * gives the entity that it belongs to now.
   */
  List<EntityView> read(Collection<UUID> ids, FieldSelection fields) {
    Map<UUID, EntityRow> rows = present(ids);
    // A client that asks by a former id sees the former ids in the answer.
    boolean former =
        ids.stream().anyMatch(id -> rows.containsKey(id) && !rows.get(id).id.equals(id));
    return views(
        ids.stream().map(rows::get).filter(Objects::nonNull).distinct().toList(),
        former ? fields.and("formerIds") : fields);
  }

  /** Returns the entities of these ids and former ids; unknown ones are missing. */
  Map<UUID, EntityRow> present(Collection<UUID> ids) {
    Map<UUID, EntityRow> rows = new HashMap<>(rows(ids));
    Map<UUID, UUID> people = people(ids.stream().filter(id -> !rows.containsKey(id)).toList());
    Map<UUID, EntityRow> found = rows(people.values());
    people.forEach((name, person) -> rows.computeIfAbsent(name, any -> found.get(person)));
    return rows;
  }

  private Map<UUID, UUID> people(Collection<UUID> names) {
    Map<UUID, UUID> people = new HashMap<>();
    if (!names.isEmpty()) {
      getSession()
          .createNativeQuery(
              "SELECT id, entity_key FROM person_name WHERE id IN (:names)", Object[].class)
          .setParameterList("names", names)
          .getResultList()
          .forEach(
              row -> {
                String key = (String) row[1];
                people.put((UUID) row[0], Referent.named(EntityKind.PERSON, key, key).id());
              });
    }
    return people;
  }

  Map<UUID, EntityView> byId(Collection<UUID> ids, FieldSelection fields) {
    return views(List.copyOf(rows(Set.copyOf(ids)).values()), fields).stream()
        .collect(Collectors.toMap(EntityView::id, view -> view));
  }

  /** Returns the ids of existing entities, in their order. */
  public List<UUID> known(List<UUID> ids) {
    Map<UUID, EntityRow> rows = rows(ids);
    return ids.stream().filter(rows::containsKey).toList();
  }

  public Map<UUID, EntityRow> rows(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("id in ?1", ids).stream().collect(Collectors.toMap(row -> row.id, row -> row));
  }

  List<EntityView> views(List<EntityRow> rows, FieldSelection fields) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Set<UUID> ids = rows.stream().map(row -> row.id).collect(Collectors.toCollection(TreeSet::new));
    Map<UUID, List<String>> aliases = fields.has("aliases") ? aliases(ids) : Map.of();
    Map<String, List<UUID>> formerIds = fields.has("formerIds") ? formerIds(rows) : Map.of();
    Map<UUID, Career> known = needsCareer(fields) ? careers.of(ids, this::rows) : Map.of();
    return rows.stream()
        .map(
            row ->
                EntityView.from(
                    row,
                    aliases.getOrDefault(row.id, List.of()),
                    row.kind == EntityKind.PERSON
                        ? formerIds.getOrDefault(row.key, List.of())
                        : List.of(),
                    known.getOrDefault(row.id, Career.NONE),
                    fields))
        .toList();
  }

  /** Returns whether fields are selected that follow from all offices of a person. */
  private static boolean needsCareer(FieldSelection fields) {
    return fields.has("offices") || fields.has("nationalities") || fields.has("disputed");
  }

  /** Returns the former ids by the key of the person. */
  private Map<String, List<UUID>> formerIds(List<EntityRow> rows) {
    Map<String, List<UUID>> ids = new HashMap<>();
    List<String> keys =
        rows.stream().filter(row -> row.kind == EntityKind.PERSON).map(row -> row.key).toList();
    if (!keys.isEmpty()) {
      getSession()
          .createNativeQuery(
              """
              SELECT entity_key, id FROM person_name
              WHERE entity_key IN (:keys) AND entity_key <> key ORDER BY id
              """,
              Object[].class)
          .setParameterList("keys", keys)
          .getResultList()
          .forEach(
              row ->
                  ids.computeIfAbsent((String) row[0], key -> new ArrayList<>())
                      .add((UUID) row[1]));
    }
    return ids;
  }

  private Map<UUID, List<String>> aliases(Set<UUID> ids) {
    Map<UUID, List<String>> aliases = new HashMap<>();
    getSession()
        .createNativeQuery(
            """
            SELECT entity_id, name FROM entity_alias
            WHERE entity_id IN (:ids) AND mention_count > 0
            ORDER BY entity_id, mention_count DESC, name
            """,
            Object[].class)
        .setParameterList("ids", ids)
        .getResultList()
        .forEach(
            row -> {
              aliases.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add((String) row[1]);
            });
    return aliases;
  }
}
