package io.dateline.gateway.relations;

import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.entities.EntityKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads from entities-service which entities are mentioned together, and when. Each failure is a
 * {@link io.dateline.gateway.failure.CodedException}.
 */
@ApplicationScoped
public class RelationLoader {

  private final Calls calls;

  RelationLoader(Calls calls) {
    this.calls = calls;
  }

  /** Who is mentioned together with each entity. */
  public Uni<Map<UUID, List<RelatedEntity>>> related(
      List<UUID> entityIds, int limit, int minArticles, List<EntityKind> kinds) {
    return related(entityIds, limit, minArticles, kinds, null);
  }

  /**
   * The same as far as certain articles tell.
   *
   * @param among null for all articles
   */
  public Uni<Map<UUID, List<RelatedEntity>>> related(
      List<UUID> entityIds, int limit, int minArticles, List<EntityKind> kinds, List<UUID> among) {
    return calls.read(
        RelationEndpoints.RELATED.with(
            new RelationEndpoints.RelatedTo(entityIds, limit, minArticles, kinds, among)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        RelationEndpoints.RelatedItem::entityId,
                        item -> item.related().stream().map(RelatedEntity::from).toList())));
  }

  /** How often each entity is mentioned, step by step. */
  Uni<Map<UUID, List<TimeBucket>>> timelines(
      List<UUID> entityIds, TimeUnit by, Instant from, Instant to) {
    return calls.read(
        RelationEndpoints.TIMELINES.with(
            new RelationEndpoints.TimelinesOf(entityIds, by, from, to)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        RelationEndpoints.TimelineItem::entityId,
                        RelationEndpoints.TimelineItem::buckets)));
  }
}
