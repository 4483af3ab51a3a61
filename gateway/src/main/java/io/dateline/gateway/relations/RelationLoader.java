package io.dateline.gateway.relations;

import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.articles.TimeBucket;
import io.dateline.gateway.articles.TimeUnit;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.entities.EntityKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads co-occurrences and timelines from entities-service. Each failure is a {@link
 * io.dateline.gateway.failure.CodedException}.
 */
@ApplicationScoped
public class RelationLoader {

  private final Calls calls;

  RelationLoader(Calls calls) {
    this.calls = calls;
  }

  /** Fetches the entities that the same articles mention as each of these entities. */
  public Uni<Map<UUID, List<RelatedEntity>>> related(
      List<UUID> entityIds, int limit, int minArticles, List<EntityKind> kinds) {
    return related(entityIds, limit, minArticles, kinds, null);
  }

  /**
   * Fetches the entities that certain articles mention together with each of these entities.
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

  /** Fetches for each entity the number of articles that mention it, for each step of time. */
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
