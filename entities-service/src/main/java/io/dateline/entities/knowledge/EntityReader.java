package io.dateline.entities.knowledge;

import io.dateline.entities.knowledge.Careers.Career;
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

/** Reads entities with all that belongs to them: three queries however many they are. */
@ApplicationScoped
class EntityReader implements PanacheRepositoryBase<EntityRow, UUID> {

  private final Careers careers;

  EntityReader(Careers careers) {
    this.careers = careers;
  }

  /** The entities in the order asked, unknown ones missing. */
  List<EntityView> read(Collection<UUID> ids) {
    Map<UUID, EntityRow> rows = rows(ids);
    return views(ids.stream().map(rows::get).filter(Objects::nonNull).toList());
  }

  Map<UUID, EntityView> byId(Collection<UUID> ids) {
    return read(Set.copyOf(ids)).stream().collect(Collectors.toMap(EntityView::id, view -> view));
  }

  /** Those of the ids that are of entities, in their order. */
  List<UUID> known(List<UUID> ids) {
    Map<UUID, EntityRow> rows = rows(ids);
    return ids.stream().filter(rows::containsKey).toList();
  }

  Map<UUID, EntityRow> rows(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("id in ?1", ids).stream().collect(Collectors.toMap(row -> row.id, row -> row));
  }

  List<EntityView> views(List<EntityRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Set<UUID> ids = rows.stream().map(row -> row.id).collect(Collectors.toCollection(TreeSet::new));
    Map<UUID, List<String>> aliases = aliases(ids);
    Map<UUID, Career> known = careers.of(ids, this::rows);
    return rows.stream()
        .map(
            row ->
                EntityView.from(
                    row,
                    aliases.getOrDefault(row.id, List.of()),
                    known.getOrDefault(row.id, Career.NONE)))
        .toList();
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
