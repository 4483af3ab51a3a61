package io.dateline.entities.knowledge.identity;

import io.dateline.entities.people.HeldOffice;
import io.dateline.entities.people.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the evidence about names of people, with one query for any number of names. */
@ApplicationScoped
public class PersonNameReader {

  private final Session database;

  PersonNameReader(Session database) {
    this.database = database;
  }

  /**
   * A name and its person, as stored now.
   *
   * @param isShared whether several people have this name
   */
  record Known(UUID id, String key, String entityKey, String rule, boolean isShared) {

    PersonName name() {
      return PersonName.ofKey(key);
    }
  }

  /**
   * @param articles the number of articles that state the office
   */
  record Stated(HeldOffice office, int articles) {}

  /** An article that prints a name. */
  record Seen(UUID articleId, UUID entityId, String rule) {}

  /** A change of the evidence that {@link PersonNameIndex} recorded. */
  record Change(long id, UUID name, UUID officeOf, String officeKey) {}

  List<Change> changes(int most) {
    return database
        .createNativeQuery(
            "SELECT id, name_id, office_of, office_key FROM changed_office ORDER BY id LIMIT :most",
            Object[].class)
        .setParameter("most", most)
        .getResultList()
        .stream()
        .map(
            row ->
                new Change(
                    ((Number) row[0]).longValue(), (UUID) row[1], (UUID) row[2], (String) row[3]))
        .toList();
  }

  Map<UUID, Known> names(Collection<UUID> ids) {
    Map<UUID, Known> names = new HashMap<>();
    if (!ids.isEmpty()) {
      known(
          "SELECT id, key, entity_key, rule, shared FROM person_name WHERE id IN (:ids)",
          ids,
          names);
    }
    return names;
  }

  /** Returns the names that share an office with any of these names, and these names. */
  Map<UUID, Known> colleagues(Collection<UUID> ids) {
    Map<UUID, Known> names = new HashMap<>();
    if (!ids.isEmpty()) {
      known(
          """
          SELECT id, key, entity_key, rule, shared FROM person_name
          WHERE id IN (SELECT b.name_id FROM held_office a
                       JOIN held_office b ON b.office_of = a.office_of
                                         AND b.office_key = a.office_key
                       WHERE a.name_id IN (:ids))
          """,
          ids,
          names);
    }
    return names;
  }

  private void known(String sql, Collection<UUID> ids, Map<UUID, Known> names) {
    for (Object[] row :
        database
            .createNativeQuery(sql, Object[].class)
            .setParameterList("ids", ids)
            .getResultList()) {
      Known known =
          new Known(
              (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4]);
      names.put(known.id(), known);
    }
  }

  /** Returns the names with which articles state an office. */
  List<UUID> holders(UUID officeOf, String officeKey) {
    return database
        .createNativeQuery(
            """
            SELECT DISTINCT name_id FROM held_office
            WHERE office_of = :of AND office_key = :key
            """,
            UUID.class)
        .setParameter("of", officeOf)
        .setParameter("key", officeKey)
        .getResultList();
  }

  Map<UUID, List<Stated>> offices(Collection<UUID> ids) {
    Map<UUID, List<Stated>> offices = new HashMap<>();
    if (ids.isEmpty()) {
      return offices;
    }
    database
        .createNativeQuery(
            """
            SELECT h.name_id, h.office_of, h.office_key, h.former, h.year,
                   CASE WHEN o.kind = 'PLACE' THEN CAST(o.country_code AS text) END, h.articles
            FROM held_office h JOIN named_entity o ON o.id = h.office_of
            WHERE h.name_id IN (:ids)
            """,
            Object[].class)
        .setParameterList("ids", ids)
        .getResultList()
        .forEach(
            row ->
                offices
                    .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(
                        new Stated(
                            new HeldOffice(
                                (UUID) row[1],
                                (String) row[2],
                                (Boolean) row[3],
                                ((Number) row[4]).intValue(),
                                (String) row[5]),
                            ((Number) row[6]).intValue())));
    return offices;
  }

  /** Returns the offices of countries that each article states with a name; their years are 0. */
  Map<UUID, List<HeldOffice>> officesByArticle(UUID name) {
    Map<UUID, List<HeldOffice>> offices = new HashMap<>();
    database
        .createNativeQuery(
            """
            SELECT DISTINCT m.article_id, m.office_of, m.office_key, m.office_former,
                   CAST(o.country_code AS text)
            FROM sighting s
            JOIN stated_office m ON m.article_id = s.article_id AND m.name_id = s.name_id
            JOIN named_entity o ON o.id = m.office_of
            WHERE s.name_id = :name
              AND o.kind = 'PLACE' AND o.country_code IS NOT NULL
            """,
            Object[].class)
        .setParameter("name", name)
        .getResultList()
        .forEach(
            row ->
                offices
                    .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(
                        new HeldOffice(
                            (UUID) row[1], (String) row[2], (Boolean) row[3], 0, (String) row[4])));
    return offices;
  }

  /** Returns the countries whose places each article with this name mentions. */
  Map<UUID, List<String>> countriesByArticle(UUID name) {
    Map<UUID, List<String>> countries = new HashMap<>();
    database
        .createNativeQuery(
            """
            SELECT DISTINCT s.article_id, CAST(n.country_code AS text)
            FROM sighting s
            JOIN article_entity e ON e.article_id = s.article_id
            JOIN named_entity n ON n.id = e.entity_id
            WHERE s.name_id = :name AND n.kind = 'PLACE' AND n.country_code IS NOT NULL
            """,
            Object[].class)
        .setParameter("name", name)
        .getResultList()
        .forEach(
            row ->
                countries
                    .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add((String) row[1]));
    return countries;
  }

  /** Returns the full form of a name in each article that prints it with a middle initial. */
  Map<UUID, String> namesWithInitials(UUID name) {
    Map<UUID, String> names = new HashMap<>();
    database
        .createNativeQuery(
            """
            SELECT article_id, offered_name FROM sighting
            WHERE name_id = :name AND offered_name ~ '^[^ ]+ [A-Z][.]'
            """,
            Object[].class)
        .setParameter("name", name)
        .getResultList()
        .forEach(row -> names.put((UUID) row[0], (String) row[1]));
    return names;
  }

  List<Seen> sightings(UUID name) {
    return database
        .createNativeQuery(
            "SELECT article_id, entity_id, rule FROM sighting WHERE name_id = :name",
            Object[].class)
        .setParameter("name", name)
        .getResultList()
        .stream()
        .map(row -> new Seen((UUID) row[0], (UUID) row[1], (String) row[2]))
        .toList();
  }
}
