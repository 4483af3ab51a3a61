package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.entities.EntityView.Nationality;
import io.dateline.entities.knowledge.entities.EntityView.OfficeView;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.offices.OfficeKeys;
import io.dateline.entities.offices.OfficeState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Reads the offices of people, and the nationalities that follow from them, with one query for any
 * number of people.
 */
@ApplicationScoped
public class OfficeHistory {

  /**
   * Mentions that are listed as evidence of one office; they suffice to check it, and all others
   * are among the mentions.
   */
  private static final int MAX_EVIDENCE = 20;

  private final Session database;

  OfficeHistory(Session database) {
    this.database = database;
  }

  /**
   * The offices and nationalities of one person, from all articles.
   *
   * @param disputed whether the offices belong to more than one country, so that several people may
   *     have this name
   */
  record Career(List<OfficeView> offices, List<Nationality> nationalities, boolean disputed) {

    static final Career NONE = new Career(List.of(), List.of(), false);
  }

  /** An office of one person in one state, from all mentions that state it so. */
  private record Stated(
      UUID person,
      String key,
      EntityRow of,
      boolean former,
      OfficeState state,
      String title,
      Instant since,
      Instant asOf,
      List<UUID> by) {

    boolean isSameButOwner(Stated other) {
      return person.equals(other.person)
          && key.equals(other.key)
          && former == other.former
          && state == other.state;
    }

    String country() {
      return of == null ? null : of.countryCode;
    }

    OfficeView view() {
      return new OfficeView(
          title, of == null ? null : EntityView.Ref.from(of), former, state, since, asOf, by);
    }
  }

  /**
   * Returns the careers of those entities that have one.
   *
   * @param owners reads the entities that own offices
   */
  Map<UUID, Career> of(Set<UUID> ids, Owners owners) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                SELECT m.entity_id, m.office_key, m.office_of, m.office_former, m.office_state,
                       mode() WITHIN GROUP (ORDER BY m.office_title), min(e.seen_at),
                       max(e.seen_at), (array_agg(m.mention_id ORDER BY e.seen_at DESC, m.mention_id))[1:%d]
                FROM stated_office m
                JOIN article_entity e ON e.article_id = m.article_id AND e.entity_id = m.entity_id
                WHERE m.entity_id IN (:ids)
                GROUP BY 1, 2, 3, 4, 5
                ORDER BY 1, 4, 8 DESC, 2, 5
                """
                    .formatted(MAX_EVIDENCE),
                Object[].class)
            .setParameterList("ids", ids)
            .getResultList();
    Map<UUID, EntityRow> known =
        owners.rows(
            rows.stream().map(row -> (UUID) row[2]).filter(Objects::nonNull).distinct().toList());
    List<Stated> all = rows.stream().map(row -> stated(row, known)).toList();
    Map<UUID, List<Stated>> byPerson = new HashMap<>();
    for (Stated office : all) {
      if (office.of() != null || !isSaidWithOwner(office, all)) {
        byPerson.computeIfAbsent(office.person(), id -> new ArrayList<>()).add(office);
      }
    }
    Map<UUID, Career> careers = new HashMap<>();
    byPerson.forEach((person, stated) -> careers.put(person, career(stated)));
    return careers;
  }

  /** Reads entities by their ids. */
  interface Owners {
    Map<UUID, EntityRow> rows(Collection<UUID> ids);
  }

  private static Career career(List<Stated> offices) {
    Map<String, List<UUID>> countries = new TreeMap<>();
    Map<String, Integer> national = new TreeMap<>();
    for (Stated office : offices) {
      if (office.country() != null && isNational(office)) {
        countries.computeIfAbsent(office.country(), code -> new ArrayList<>()).addAll(office.by());
        national.merge(office.country(), 1, Integer::sum);
      }
    }
    List<Nationality> nationalities = new ArrayList<>();
    countries.forEach(
        (code, by) ->
            nationalities.add(new Nationality(code, by.stream().limit(MAX_EVIDENCE).toList())));
    return new Career(
        offices.stream().map(Stated::view).toList(), nationalities, national.size() > 1);
  }

  private static boolean isNational(Stated office) {
    return office.of().kind == EntityKind.PLACE && OfficeKeys.isNational(office.key());
  }

  /**
   * "President Roe" in one article and "Chile's President Roe" in another are one office: the
   * statement without an owner is left out.
   */
  private static boolean isSaidWithOwner(Stated office, List<Stated> all) {
    return all.stream().anyMatch(other -> other.of() != null && other.isSameButOwner(office));
  }

  private static Stated stated(Object[] row, Map<UUID, EntityRow> owners) {
    return new Stated(
        (UUID) row[0],
        (String) row[1],
        row[2] == null ? null : owners.get((UUID) row[2]),
        (Boolean) row[3],
        row[4] == null ? null : OfficeState.valueOf((String) row[4]),
        (String) row[5],
        (Instant) row[6],
        (Instant) row[7],
        List.of((UUID[]) row[8]));
  }
}
