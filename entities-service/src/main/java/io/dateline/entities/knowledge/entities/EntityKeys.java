package io.dateline.entities.knowledge.entities;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the keys of entities, which tell what places are: "country:PE", "city:PE:cusco". */
@ApplicationScoped
public class EntityKeys {

  private final Session database;

  EntityKeys(Session database) {
    this.database = database;
  }

  /** Returns the keys of the places among some entities. */
  public Map<UUID, String> ofPlaces(Collection<UUID> entities) {
    Map<UUID, String> keys = new HashMap<>();
    if (!entities.isEmpty()) {
      database
          .createNativeQuery(
              "SELECT id, key FROM named_entity WHERE id IN (:ids) AND kind = 'PLACE'",
              Object[].class)
          .setParameterList("ids", entities)
          .getResultList()
          .forEach(row -> keys.put((UUID) row[0], (String) row[1]));
    }
    return keys;
  }
}
