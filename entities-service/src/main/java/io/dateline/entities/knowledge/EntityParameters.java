package io.dateline.entities.knowledge;

import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.MentionKind;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What an address asks of a list of entities. */
public class EntityParameters {

  @Parameter(description = "A part of a name; accents and case do not matter")
  @QueryParam("q")
  String q;

  @Parameter(
      description =
          "PERSON, ORGANIZATION or PLACE; the other kinds are of mentions only and are refused")
  @QueryParam("kind")
  Set<MentionKind> kinds;

  @Parameter(description = "ISO 3166-1 alpha-2")
  @QueryParam("country")
  Set<String> countries;

  @Parameter(description = "Only entities that this article mentions")
  @QueryParam("articleId")
  UUID articleId;

  @Parameter(
      description =
          "Only people who hold or held an office of this title; the order of its words and case do"
              + " not matter",
      example = "Foreign Minister")
  @QueryParam("officeTitle")
  String officeTitle;

  @Parameter(
      description =
          "Only people who hold or held an office of this entity (a UUID), or of the country of this"
              + " code (ISO 3166-1 alpha-2)")
  @QueryParam("officeOf")
  String officeOf;

  @QueryParam("orderBy")
  @DefaultValue("MOST_MENTIONED")
  EntityOrder order;

  @QueryParam("limit")
  @DefaultValue("20")
  int limit;

  @QueryParam("after")
  String after;

  @QueryParam("before")
  String before;

  @QueryParam("last")
  boolean last;

  @Parameter(description = "Whether to count all that match")
  @QueryParam("count")
  boolean count;

  @Parameter(description = "Only these fields of an entity, separated by commas")
  @QueryParam("fields")
  String fields;

  /**
   * Which entities are meant.
   *
   * @param among the only articles by which entities are known here; null for any
   */
  EntitySearch.Filter filter(List<UUID> among) {
    return new EntitySearch.Filter(
        q,
        ofEntities("kind", kinds),
        countries == null ? Set.of() : countries,
        articleId,
        OfficeWanted.of(officeTitle, officeOf),
        among);
  }

  PageRequest page() {
    return new PageRequest(limit, after, before, last, count);
  }

  FieldSelection selection() {
    return FieldSelection.ofEntities(fields);
  }

  /**
   * Kinds that an entity can have.
   *
   * @throws io.dateline.problem.HttpProblem 400 for a kind that only mentions have: nothing would
   *     be found, and the reason would not be seen
   */
  static Set<MentionKind> ofEntities(String name, Set<MentionKind> kinds) {
    for (MentionKind kind : kinds == null ? Set.<MentionKind>of() : kinds) {
      if (Arrays.stream(EntityKind.values()).noneMatch(of -> of.name().equals(kind.name()))) {
        throw KnowledgeProblem.badRequest(
            name
                + ": only mentions are of kind "
                + kind
                + "; an entity is a PERSON, an"
                + " ORGANIZATION or a PLACE.");
      }
    }
    return kinds == null ? Set.of() : kinds;
  }
}
