package io.dateline.entities.knowledge.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.offices.OfficeState;
import io.dateline.entities.places.Coordinates;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named entity as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "NamedEntity",
    description = "A person, an organization or a place that mentions refer to")
public record EntityView(
    UUID id,
    EntityKind kind,
    String canonicalName,
    @Schema(description = "All forms of the name that articles print, the most frequent first")
        List<String> aliases,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(
            description =
                "Former ids: ids of names that were people of their own until the evidence of other articles resolved them; absent if there are none")
        List<UUID> formerIds,
    @Schema(
            description =
                "ISO 3166-1 alpha-2 code of a place, or of the country of a person's latest office")
        String countryCode,
    Coordinates coordinates,
    List<OfficeView> offices,
    @Schema(
            description =
                "Countries whose national offices the person holds or held, with evidence")
        List<Nationality> nationalities,
    @Schema(
            description =
                "Whether the offices belong to several countries, so that several people may have this name")
        Boolean disputed,
    Integer articleCount,
    Integer mentionCount,
    Instant firstSeen,
    Instant lastSeen) {

  /** All fields of a named entity. */
  public static final FieldSelection ALL_FIELDS = FieldSelection.all(EntityView.class);

  private static final String STATE =
      "How the text qualifies the holding of the office, such as ACTING; absent if it does not. LATE and FORMER are states of past offices";

  /** Returns an entity with the selected fields. */
  static EntityView from(
      EntityRow row,
      List<String> aliases,
      List<UUID> formerIds,
      OfficeHistory.Career career,
      FieldSelection fields) {
    return new EntityView(
        row.id,
        fields.only("kind", row.kind),
        fields.only("canonicalName", row.canonicalName),
        fields.only("aliases", aliases),
        fields.only("formerIds", formerIds),
        fields.only("countryCode", row.countryCode),
        row.latitude == null
            ? null
            : fields.only("coordinates", new Coordinates(row.latitude, row.longitude)),
        fields.only("offices", career.offices()),
        fields.only("nationalities", career.nationalities()),
        fields.only("disputed", career.disputed()),
        fields.only("articleCount", row.articleCount),
        fields.only("mentionCount", row.mentionCount),
        fields.only("firstSeen", row.firstSeen),
        fields.only("lastSeen", row.lastSeen));
  }

  /** The id, kind and name of an entity, for answers that point to it. */
  @Schema(name = "EntityRef")
  public record Ref(UUID id, EntityKind kind, String canonicalName) {

    static Ref from(EntityRow row) {
      return new Ref(row.id, row.kind, row.canonicalName);
    }
  }

  /** An office that somebody holds or held. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Office")
  public record OfficeView(
      @Schema(description = "The title in normal form: Homeland Security Secretary") String title,
      @Schema(description = "The country or organization; absent if no article states it") Ref of,
      boolean former,
      @Schema(description = STATE) OfficeState state,
      @Schema(description = "Time of the first article that states it") Instant since,
      @Schema(description = "Time of the last article that states it") Instant asOf,
      @Schema(description = "Mentions that state it, the newest first, at most 20")
          List<UUID> evidence) {}

  /** A country that somebody holds or held a national office of. */
  @Schema(name = "Nationality")
  public record Nationality(
      @Schema(description = "ISO 3166-1 alpha-2") String countryCode,
      @Schema(description = "Mentions that state such an office, at most 20")
          List<UUID> evidence) {}

  /** An office as one mention states it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "StatedOffice")
  public record StatedOffice(
      String title, Ref of, boolean former, @Schema(description = STATE) OfficeState state) {}

  /** Entities in the order of the request. */
  @Schema(name = "NamedEntities")
  public record Several(List<EntityView> items) {}

  /** An entity and its position in a list. */
  @Schema(name = "NamedEntityEdge")
  public record Edge(String cursor, EntityView entity) {}

  /** A page of a list. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "NamedEntityPage")
  public record Page(
      List<Edge> items,
      boolean hasNext,
      boolean hasPrevious,
      @Schema(description = "Number of all matches, if the request asks for it") Long total) {}
}
