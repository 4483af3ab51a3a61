package io.dateline.entities.knowledge.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Reads which articles the change feed has named. */
@ApplicationScoped
public class KnownArticles {

  private final Session database;

  public KnownArticles(Session database) {
    this.database = database;
  }

  /** Returns the known ones of some articles, each with the revision to extract. */
  public Map<UUID, Integer> revisions(Collection<UUID> articles) {
    Map<UUID, Integer> revisions = new LinkedHashMap<>();
    if (articles.isEmpty()) {
      return revisions;
    }
    database
        .createNativeQuery(
            "SELECT article_id, revision FROM processing WHERE article_id IN (:articles)",
            Object[].class)
        .setParameterList("articles", articles)
        .getResultList()
        .forEach(row -> revisions.put((UUID) row[0], ((Number) row[1]).intValue()));
    return revisions;
  }
}
