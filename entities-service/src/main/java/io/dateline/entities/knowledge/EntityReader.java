package io.dateline.entities.knowledge;

import io.dateline.entities.knowledge.EntityView.OfficeView;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

  /** Enough to check an office by; the rest are in the mentions. */
  private static final int MOST_EVIDENCE = 20;

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
    Map<UUID, List<OfficeView>> offices = offices(ids);
    return rows.stream()
        .map(
            row ->
                EntityView.from(
                    row,
                    aliases.getOrDefault(row.id, List.of()),
                    offices.getOrDefault(row.id, List.of())))
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

  /** An office of one person, as all its statements together give it. */
  private record Stated(
      UUID person, String key, UUID of, boolean former, String title, Instant asOf, List<UUID> by) {

    boolean isSameButOwner(Stated other) {
      return person.equals(other.person) && key.equals(other.key) && former == other.former;
    }
  }

  private Map<UUID, List<OfficeView>> offices(Set<UUID> ids) {
    List<Stated> stated =
        getSession()
            .createNativeQuery(
                """
                SELECT m.entity_id, m.office_key, m.office_of, m.office_former,
                       mode() WITHIN GROUP (ORDER BY m.office_title), max(e.seen_at),
                       (array_agg(m.id ORDER BY e.seen_at DESC, m.id))[1:%d]
                FROM mention m
                JOIN article_entity e ON e.article_id = m.article_id AND e.entity_id = m.entity_id
                WHERE m.entity_id IN (:ids) AND m.office_key IS NOT NULL
                GROUP BY 1, 2, 3, 4
                ORDER BY 1, 4, 6 DESC, 2
                """
                    .formatted(MOST_EVIDENCE),
                Object[].class)
            .setParameterList("ids", ids)
            .getResultList()
            .stream()
            .map(EntityReader::stated)
            .toList();
    Map<UUID, EntityRow> owners =
        rows(stated.stream().map(Stated::of).filter(Objects::nonNull).distinct().toList());
    Map<UUID, List<OfficeView>> offices = new HashMap<>();
    for (Stated office : stated) {
      if (office.of() == null && isSaidWithOwner(office, stated)) {
        continue;
      }
      EntityRow owner = office.of() == null ? null : owners.get(office.of());
      offices
          .computeIfAbsent(office.person(), id -> new ArrayList<>())
          .add(
              new OfficeView(
                  office.title(),
                  owner == null ? null : EntityView.Ref.from(owner),
                  office.former(),
                  office.asOf(),
                  office.by()));
    }
    return offices;
  }

  /** One page leaves the country out that another states: "President Roe" beside "Chile's …". */
  private static boolean isSaidWithOwner(Stated office, List<Stated> all) {
    return all.stream().anyMatch(other -> other.of() != null && other.isSameButOwner(office));
  }

  private static Stated stated(Object[] row) {
    return new Stated(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        (Boolean) row[3],
        (String) row[4],
        (Instant) row[5],
        List.of((UUID[]) row[6]));
  }
}
