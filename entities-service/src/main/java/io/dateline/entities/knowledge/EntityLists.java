package io.dateline.entities.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.entities.mentions.MentionKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What hangs on each of several entities: their quotes, mentions, company and timelines. */
public final class EntityLists {

  private EntityLists() {}

  /** Whose, and which stretch. The cursors belong to one entity, so they go with one id. */
  @Schema(name = "EntityListRequest")
  public record Request(
      @Schema(description = "At most 500 ids", required = true) List<UUID> ids,
      @Schema(description = "For each entity, 1 to 200, by default 20") Integer limit,
      String after,
      String before,
      @Schema(description = "The end of the list rather than its beginning") Boolean last,
      @Schema(description = "Whether to count all") Boolean count) {

    PageRequest page() {
      return new PageRequest(
          limit == null ? PageRequest.DEFAULT_LIMIT : limit,
          after,
          before,
          Boolean.TRUE.equals(last),
          Boolean.TRUE.equals(count));
    }
  }

  /** What one entity said, newest article first. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "EntityQuotes")
  public record Quotes(
      UUID entityId,
      List<QuoteView> quotes,
      boolean hasNext,
      boolean hasPrevious,
      @Schema(description = "How many there are; only where asked for") Long total) {}

  /** Those of several entities, in the order asked; unknown entities are missing. */
  @Schema(name = "QuotesOfEntities")
  public record QuotesOf(List<Quotes> items) {}

  /** Where one entity is mentioned, newest article first, then in the order of the text. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "EntityMentions")
  public record Mentions(
      UUID entityId,
      List<MentionView> mentions,
      boolean hasNext,
      boolean hasPrevious,
      @Schema(description = "How many there are; only where asked for") Long total) {}

  /** Those of several entities, in the order asked; unknown entities are missing. */
  @Schema(name = "MentionsOfEntities")
  public record MentionsOf(List<Mentions> items) {}

  /** Whose company is asked for. */
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

  /** An entity that the same articles mention. */
  @Schema(name = "RelatedEntity")
  public record Related(EntityView entity, long articleCount) {}

  /** Who is mentioned with one entity, in most articles first. */
  @Schema(name = "RelatedEntities")
  public record Company(UUID entityId, List<Related> related) {}

  /** Those of several entities, in the order asked. */
  @Schema(name = "RelatedOfEntities")
  public record Companies(List<Company> items) {}

  /** The steps of a timeline, in UTC. */
  public enum Step {
    DAY,
    WEEK,
    MONTH
  }

  /** Whose timelines, in which steps. */
  @Schema(name = "TimelinesRequest")
  public record TimelinesRequest(
      @Schema(description = "At most 500 ids", required = true) List<UUID> ids,
      @Schema(description = "By default DAY") Step by,
      @Schema(description = "Only articles of this instant or later") Instant from,
      @Schema(description = "Only articles before this instant") Instant to) {}

  /** Articles that mention an entity, from an instant on for one step. */
  @Schema(name = "TimeBucket")
  public record Bucket(Instant from, long count) {}

  /** One entity in time; steps without articles are left out. */
  @Schema(name = "Timeline")
  public record Timeline(UUID entityId, List<Bucket> buckets) {}

  /** Those of several entities, in the order asked. */
  @Schema(name = "Timelines")
  public record Timelines(List<Timeline> items) {}
}
