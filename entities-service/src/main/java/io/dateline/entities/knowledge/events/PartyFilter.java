package io.dateline.entities.knowledge.events;

import io.dateline.entities.knowledge.lists.RequestProblem;
import io.dateline.entities.plover.EventRole;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Someone in an event by whom a list is filtered: one of the two is null.
 *
 * @param entity the entity
 * @param country the code of the country, which also fits those who act for it
 */
record PartyFilter(UUID entity, String country) {

  /**
   * Reads a query parameter.
   *
   * @return null where it is missing
   * @throws io.dateline.problem.HttpProblem 400 if it is neither an id nor a code
   */
  static PartyFilter of(String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String stripped = value.strip();
    if (stripped.matches("[A-Za-z]{2}")) {
      return new PartyFilter(null, stripped.toUpperCase(Locale.ROOT));
    }
    try {
      return new PartyFilter(UUID.fromString(stripped), null);
    } catch (IllegalArgumentException e) {
      throw RequestProblem.badRequest(
          name + " is the id of an entity (a UUID), or a country's code such as FR.");
    }
  }

  /**
   * Returns the condition that it has one of some roles in the event {@code e}.
   *
   * @param name the name of the parameter, which must not stand in the statement yet
   */
  String in(Collection<EventRole> roles, String name, Map<String, Object> parameters) {
    parameters.put(name, entity == null ? country : entity);
    parameters.put(name + "Roles", roles.stream().map(Enum::name).toList());
    return """
        EXISTS (SELECT 1 FROM event_party p WHERE p.event_id = e.id AND p.role IN (:%sRoles)
                AND %s)"""
        .formatted(
            name,
            entity == null
                ? "p.country_code = CAST(:" + name + " AS char(2))"
                : "p.entity_id = :" + name);
  }
}
