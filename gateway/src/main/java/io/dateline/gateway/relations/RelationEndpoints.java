package io.dateline.gateway.relations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.gateway.articles.TimeBucket;
import io.dateline.gateway.articles.TimeUnit;
import io.dateline.gateway.calls.Endpoint;
import io.dateline.gateway.entities.EntityDocument;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.failure.Downstream;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The requests that the gateway sends to entities-service for co-occurrences and timelines. */
@RegisterForReflection(
    targets = {
      RelationEndpoints.Related.class,
      RelationEndpoints.RelatedByEntity.class,
      RelationEndpoints.RelatedItem.class,
      RelationEndpoints.RelatedTo.class,
      RelationEndpoints.TimelineItem.class,
      RelationEndpoints.TimelinesByEntity.class,
      RelationEndpoints.TimelinesOf.class,
      TimeUnit.class
    })
final class RelationEndpoints {

  static final Endpoint<RelationEndpoints.RelatedByEntity> RELATED =
      Endpoint.post(
          Downstream.ENTITIES,
          "entities.related",
          "/entities/related",
          RelationEndpoints.RelatedTo.class,
          RelationEndpoints.RelatedByEntity.class);

  static final Endpoint<RelationEndpoints.TimelinesByEntity> TIMELINES =
      Endpoint.post(
          Downstream.ENTITIES,
          "entities.timelines",
          "/entities/timelines",
          RelationEndpoints.TimelinesOf.class,
          RelationEndpoints.TimelinesByEntity.class);

  private RelationEndpoints() {}

  /** The request for related entities; null kinds stand for all. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RelatedTo(
      List<UUID> ids, int limit, int minArticles, List<EntityKind> kinds, List<UUID> articleIds) {}

  record RelatedByEntity(List<RelatedItem> items) {}

  record RelatedItem(UUID entityId, List<Related> related) {}

  record Related(EntityDocument entity, int articleCount) {}

  /** The request for timelines; null bounds are left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TimelinesOf(List<UUID> ids, TimeUnit by, Instant from, Instant to) {}

  record TimelinesByEntity(List<TimelineItem> items) {}

  record TimelineItem(UUID entityId, List<TimeBucket> buckets) {}
}
