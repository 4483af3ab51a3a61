package io.dateline.entities.knowledge.entities;

import io.dateline.entities.mentions.MentionKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The requests and answers about related entities and timelines, for several entities at once. */
public final class EntityRelations {

  private EntityRelations() {}

  /** A request for the entities that the same articles mention. */
  @Schema(name = "RelatedRequest")
  public record RelatedRequest(
      @Schema(description = "At most 500 ids", required = true) List<UUID> ids,
      @Schema(description = "For each entity, 1 to 200, by default 20") Integer limit,
      @Schema(description = "Articles that must mention both, by default 1") Integer minArticles,
      @Schema(
              description =
                  "Only entities of these kinds: PERSON, ORGANIZATION, PLACE; absent for all")
          Set<MentionKind> kinds,
      @Schema(description = "Only articles of these, at most 10000, count; absent for all")
          List<UUID> articleIds) {}

  /** An entity that the same articles mention, and their number. */
  @Schema(name = "RelatedEntity")
  public record Related(EntityView entity, long articleCount) {}

  /** The entities that are mentioned together with one entity, most shared articles first. */
  @Schema(name = "RelatedEntities")
  public record Company(UUID entityId, List<Related> related) {}

  /** The related entities of several entities, in the order of the request. */
  @Schema(name = "RelatedOfEntities")
  public record Companies(List<Company> items) {}

  /** The step of a timeline, in UTC. */
  public enum Step {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** A request for timelines. */
  @Schema(name = "TimelinesRequest")
  public record TimelinesRequest(
      @Schema(description = "At most 500 ids", required = true) List<UUID> ids,
      @Schema(description = "By default DAY") Step by,
      @Schema(description = "Only articles of this instant or later") Instant from,
      @Schema(description = "Only articles before this instant") Instant to) {}

  /** The number of articles that mention an entity, in one step that begins at an instant. */
  @Schema(name = "TimeBucket")
  public record Bucket(Instant from, long count) {}

  /** The timeline of one entity; steps without articles are left out. */
  @Schema(name = "Timeline")
  public record Timeline(UUID entityId, List<Bucket> buckets) {}

  /** The timelines of several entities, in the order of the request. */
  @Schema(name = "Timelines")
  public record Timelines(List<Timeline> items) {}
}
