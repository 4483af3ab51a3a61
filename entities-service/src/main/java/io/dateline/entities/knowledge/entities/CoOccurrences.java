package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.database.UuidArray;
import io.dateline.entities.knowledge.lists.AmongArticles;
import io.dateline.entities.mentions.MentionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Reads which entities the same articles mention, and how many articles mention an entity over
 * time. Both are counted for each request, along the indexes of {@code article_entity}, so that no
 * counts have to be kept up to date.
 */
@ApplicationScoped
public class CoOccurrences {

  private final Session database;
  private final EntityReader entities;

  CoOccurrences(Session database, EntityReader entities) {
    this.database = database;
    this.entities = entities;
  }

  private record Counted(UUID entity, long articles) {}

  /**
   * Returns the entities that share the most articles with each of several entities.
   *
   * @param kinds only entities of these kinds; empty for all
   * @param among only these articles count; null for all
   */
  @Transactional
  List<EntityRelations.Company> related(
      List<UUID> ids, int limit, int least, Set<MentionKind> kinds, List<UUID> among) {
    List<UUID> known = entities.known(ids);
    Map<UUID, List<Counted>> counted = counted(known, limit, least, kinds, among);
    Map<UUID, EntityView> views =
        entities.byId(
            counted.values().stream().flatMap(List::stream).map(Counted::entity).toList(),
            EntityView.ALL_FIELDS);
    return known.stream()
        .map(
            id ->
                new EntityRelations.Company(
                    id,
                    counted.getOrDefault(id, List.of()).stream()
                        .map(c -> new EntityRelations.Related(views.get(c.entity()), c.articles()))
                        .toList()))
        .toList();
  }

  private Map<UUID, List<Counted>> counted(
      List<UUID> ids, int limit, int least, Set<MentionKind> kinds, List<UUID> among) {
    Map<UUID, List<Counted>> counted = new HashMap<>();
    if (ids.isEmpty()) {
      return counted;
    }
    NativeQuery<Object[]> query =
        database.createNativeQuery(
            """
            SELECT e.id, r.entity_id, r.n
            FROM named_entity e
            CROSS JOIN LATERAL (
              SELECT o.entity_id, count(*) AS n
              FROM article_entity a JOIN article_entity o ON o.article_id = a.article_id %s
              WHERE a.entity_id = e.id AND o.entity_id <> e.id %s
              GROUP BY 1 HAVING count(*) >= :least
              ORDER BY 2 DESC, 1 LIMIT :limit) r
            WHERE e.id IN (:ids)
            ORDER BY e.id, r.n DESC, r.entity_id
            """
                .formatted(
                    kinds.isEmpty()
                        ? ""
                        : "JOIN named_entity k ON k.id = o.entity_id AND k.kind IN (:kinds)",
                    among == null ? "" : "AND a.article_id" + AmongArticles.CONDITION),
            Object[].class);
    query.setParameterList("ids", ids).setParameter("limit", limit).setParameter("least", least);
    if (!kinds.isEmpty()) {
      query.setParameterList("kinds", kinds.stream().map(Enum::name).toList());
    }
    if (among != null) {
      query.setParameter("among", UuidArray.of(among));
    }
    query
        .getResultList()
        .forEach(
            row ->
                counted
                    .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new Counted((UUID) row[1], ((Number) row[2]).longValue())));
    return counted;
  }

  /**
   * Returns the number of articles that mention each of several entities, for each step of time.
   */
  @Transactional
  List<EntityRelations.Timeline> timelines(
      EntityRelations.TimelinesRequest request, List<UUID> ids) {
    List<UUID> known = entities.known(ids);
    Map<UUID, List<EntityRelations.Bucket>> buckets = buckets(request, known);
    return known.stream()
        .map(id -> new EntityRelations.Timeline(id, buckets.getOrDefault(id, List.of())))
        .toList();
  }

  private Map<UUID, List<EntityRelations.Bucket>> buckets(
      EntityRelations.TimelinesRequest request, List<UUID> ids) {
    Map<UUID, List<EntityRelations.Bucket>> buckets = new HashMap<>();
    if (ids.isEmpty()) {
      return buckets;
    }
    EntityRelations.Step step = request.by() == null ? EntityRelations.Step.DAY : request.by();
    NativeQuery<Object[]> query =
        database.createNativeQuery(
            """
            SELECT entity_id, date_trunc(:step, seen_at, 'UTC') AS start, count(*)
            FROM article_entity WHERE entity_id IN (:ids) %s %s
            GROUP BY 1, 2 ORDER BY 1, 2
            """
                .formatted(
                    request.from() == null ? "" : "AND seen_at >= :from",
                    request.to() == null ? "" : "AND seen_at < :to"),
            Object[].class);
    query.setParameterList("ids", ids).setParameter("step", step.name().toLowerCase(Locale.ROOT));
    if (request.from() != null) {
      query.setParameter("from", request.from());
    }
    if (request.to() != null) {
      query.setParameter("to", request.to());
    }
    query
        .getResultList()
        .forEach(
            row ->
                buckets
                    .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(
                        new EntityRelations.Bucket(
                            (Instant) row[1], ((Number) row[2]).longValue())));
    return buckets;
  }
}
