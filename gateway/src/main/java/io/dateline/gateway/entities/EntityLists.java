package io.dateline.gateway.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The shapes in which entities-service is asked for what hangs on entities, and answers it. */
final class EntityLists {

  private EntityLists() {}

  record MentionsByEntity(List<MentionsItem> items) {}

  record MentionsItem(
      UUID entityId,
      List<MentionDocument> mentions,
      boolean hasNext,
      boolean hasPrevious,
      Integer total) {}

  /** No kinds are left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RelatedTo(
      List<UUID> ids, int limit, int minArticles, List<EntityKind> kinds, List<UUID> articleIds) {}

  record RelatedByEntity(List<RelatedItem> items) {}

  record RelatedItem(UUID entityId, List<Related> related) {}

  record Related(EntityDocument entity, int articleCount) {}

  /** Null bounds are left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TimelinesOf(List<UUID> ids, TimeUnit by, Instant from, Instant to) {}

  record TimelinesByEntity(List<TimelineItem> items) {}

  record TimelineItem(UUID entityId, List<TimeBucket> buckets) {}
}
