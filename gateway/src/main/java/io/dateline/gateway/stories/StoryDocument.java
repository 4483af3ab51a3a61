package io.dateline.gateway.stories;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** entities-service's JSON for a story; fields that were not asked for are null. */
record StoryDocument(
    UUID id,
    String title,
    UUID centralArticleId,
    LocalDate firstDay,
    LocalDate lastDay,
    Integer articleCount,
    Integer outletCount,
    List<UUID> articleIds,
    List<EntityOfStory> entities,
    List<ChangeOfStory> history) {

  record EntityOfStory(UUID entityId, int articleCount) {}

  record ChangeOfStory(
      StoryChangeKind kind, UUID fromId, UUID intoId, int articles, OffsetDateTime at) {}
}
