package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.knowledge.lists.ListWindowParameters;
import io.dateline.entities.knowledge.lists.OfficeFilter;
import io.dateline.entities.knowledge.lists.RequestProblem;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.MentionKind;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of a list of entities. */
public class EntityParameters extends ListWindowParameters {

  @Parameter(description = "A part of a name; accents and case do not matter")
  @QueryParam("q")
  String q;

  @Parameter(
      description =
          "PERSON, ORGANIZATION or PLACE; other kinds belong to mentions only and are refused")
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
          "Only people who hold or held an office with this title; the order of its words and case do not matter",
      example = "Foreign Minister")
  @QueryParam("officeTitle")
  String officeTitle;

  @Parameter(
      description =
          "Only people who hold or held an office of this entity (a UUID) or of the country with this code (ISO 3166-1 alpha-2)")
  @QueryParam("officeOf")
  String officeOf;

  @QueryParam("orderBy")
  @DefaultValue("MOST_MENTIONED")
  EntityOrder order;

  @Parameter(description = "Only these fields of an entity, separated by commas")
  @QueryParam("fields")
  String fields;

  /**
   * Returns the filter.
   *
   * @param among only entities that these articles mention; null for all
   */
  EntitySearch.Filter filter(List<UUID> among) {
    return new EntitySearch.Filter(
        q,
        ofEntities("kind", kinds),
        countries == null ? Set.of() : countries,
        articleId,
        OfficeFilter.of(officeTitle, officeOf),
        among);
  }

  FieldSelection selection() {
    return EntityView.ALL_FIELDS.restrictedTo(fields);
  }

  /**
   * Returns the kinds, all of which an entity can have.
   *
   * @throws io.dateline.problem.HttpProblem 400 for a kind that only mentions have: the list would
   *     be empty without a visible reason
   */
  static Set<MentionKind> ofEntities(String name, Set<MentionKind> kinds) {
    for (MentionKind kind : kinds == null ? Set.<MentionKind>of() : kinds) {
      if (Arrays.stream(EntityKind.values()).noneMatch(of -> of.name().equals(kind.name()))) {
        throw RequestProblem.badRequest(
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
