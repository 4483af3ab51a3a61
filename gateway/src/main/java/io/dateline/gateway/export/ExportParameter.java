package io.dateline.gateway.export;

import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.happenings.EventContext;
import io.dateline.gateway.happenings.EventModality;
import io.dateline.gateway.happenings.EventQuadrant;
import io.dateline.gateway.happenings.EventRole;
import io.dateline.gateway.happenings.EventType;
import io.dateline.gateway.quotes.QuoteKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The parameters of exports, which are the filters of the connections with the same name. */
public enum ExportParameter {
  SEARCH(
      "search",
      "Words that must occur: in an article's text, an entity's name, or a quote",
      Map.of("type", "string")),
  OUTLET("outlet", "The article was published by one of these outlets", texts()),
  AGENCY("agency", "The article was written by one of these agencies", texts()),
  LANGUAGE("language", "The article is in one of these languages (BCP 47)", texts()),
  SECTION("section", "The article appeared in one of these sections", texts()),
  FROM("from", "The article was published at this time or later", instant()),
  TO("to", "The article was published before this time", instant()),
  ENTITY_IDS("entityIds", "The article mentions all of these entities", texts()),
  HAS_HEADLINE("hasHeadline", "The article has a headline (true) or has none (false)", truth()),
  FOLD_DUPLICATES(
      "foldDuplicates",
      "If true, each duplicate group is represented by its likely origin alone",
      truth()),
  KINDS(
      "kinds",
      "kind",
      "The entity is of one of these kinds",
      kinds(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE)),
  MENTION_KINDS(
      "kinds", "kind", "The mention is of one of these kinds", kinds(EntityKind.values())),
  QUOTE_KINDS("kinds", "kind", "The quote is of one of these kinds", kinds(QuoteKind.values())),
  SPEAKER_ID("speakerId", "The entity with this id is the speaker", Map.of("type", "string")),
  SPEAKER_OFFICE_TITLE(
      "speakerOffice.title",
      "The speaker has an office with this title, as the article states it",
      Map.of("type", "string")),
  SPEAKER_OFFICE_OF(
      "speakerOffice.of",
      "The speaker has an office of this entity, or of the country with this code",
      Map.of("type", "string")),
  OFFICE_TITLE(
      "office.title",
      "The entity is a person that holds or held an office with this title",
      Map.of("type", "string")),
  OFFICE_OF(
      "office.of",
      "The entity is a person that holds or held an office of this entity, or of the country with"
          + " this code",
      Map.of("type", "string")),
  ARTICLE_SEARCH(
      "articleSearch",
      "Only the articles that this search finds count; it may find at most 10000",
      Map.of("type", "string")),
  BOM(
      "bom",
      "If true, the file begins with a byte order mark, by which spreadsheets recognize UTF-8",
      Map.of("type", "boolean", "default", false)),
  COUNTRY_CODE(
      "countryCode", "The entity belongs to one of these countries (ISO 3166-1 alpha-2)", texts()),
  ARTICLE_ID(
      "articleId",
      "The article with this id mentions the entity, contains the quote or reports the event",
      Map.of("type", "string")),
  EVENT_TYPES("types", "The event is of one of these types", kinds(EventType.values())),
  EVENT_QUADRANTS(
      "quadrants", "The event is in one of these quadrants", kinds(EventQuadrant.values())),
  EVENT_MODALITIES(
      "modalities",
      "The event has one of these modalities, as its latest report says",
      kinds(EventModality.values())),
  EVENT_CONTEXTS(
      "contexts",
      "The event belongs to one of these fields of politics",
      kinds(EventContext.values())),
  EVENT_PARTICIPANT(
      "participant",
      "The entity with this id, or the country with this code, has one of the roles in the event",
      Map.of("type", "string")),
  EVENT_ROLES(
      "roles",
      "The roles of participant; ACTOR and RECIPIENT if none are given",
      kinds(EventRole.values())),
  EVENT_ACTOR("actor", "This entity or country does it", Map.of("type", "string")),
  EVENT_RECIPIENT(
      "recipient", "It is done to, for or with this entity or country", Map.of("type", "string")),
  EVENT_SAID_BY("saidBy", "This entity or country vouches for it", Map.of("type", "string")),
  EVENT_PLACE("place", "It happens in this place or country", Map.of("type", "string")),
  EVENT_FROM(
      "from",
      "It happens on this day or later; if no report tells when, the day of publication counts",
      day()),
  EVENT_TO("to", "It happens before this day", day()),
  EVENT_CONFIDENCE(
      "minConfidence",
      "Its confidence is at least this one",
      Map.of("type", "number", "minimum", 0, "maximum", 1)),
  MIN_ARTICLES(
      "minArticles",
      "Only pairs that share at least this number of articles are exported",
      Map.of("type", "integer", "minimum", 1, "default", 1));

  private final String parameter;
  private final String formerName;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // Each map is made by Map.of.
  private final Map<String, Object> schema;

  ExportParameter(String parameter, String description, Map<String, Object> schema) {
    this(parameter, null, description, schema);
  }

  ExportParameter(
      String parameter, String formerName, String description, Map<String, Object> schema) {
    this.parameter = parameter;
    this.formerName = formerName;
    this.description = description;
    this.schema = schema;
  }

  private static Map<String, Object> texts() {
    return listOf(Map.of("type", "string"));
  }

  private static Map<String, Object> kinds(Enum<?>... kinds) {
    List<String> names = Arrays.stream(kinds).map(Enum::name).toList();
    return listOf(Map.of("type", "string", "enum", names));
  }

  private static Map<String, Object> listOf(Map<String, Object> item) {
    return Map.of("type", "array", "items", item);
  }

  private static Map<String, Object> instant() {
    return Map.of("type", "string", "format", "date-time");
  }

  private static Map<String, Object> day() {
    return Map.of("type", "string", "format", "date");
  }

  private static Map<String, Object> truth() {
    return Map.of("type", "boolean");
  }

  /** Returns the name of the parameter in addresses. */
  public String parameter() {
    return parameter;
  }

  /**
   * Returns whether a name in an address means this parameter. Some had another name in earlier
   * releases.
   */
  boolean isNamed(String name) {
    return name.equals(parameter) || name.equals(formerName);
  }

  /**
   * Returns the name that the parameter had in earlier releases, which is still read; null if it
   * had no other name.
   */
  String formerName() {
    return formerName;
  }

  public String description() {
    return formerName == null
        ? description
        : description + " (the former name " + formerName + " is still accepted)";
  }

  /** Returns the allowed values of an enum; empty for other parameters. */
  List<?> choices() {
    return schema.get("items") instanceof Map<?, ?> item
            && item.get("enum") instanceof List<?> names
        ? names
        : List.of();
  }

  /** Returns the type of the parameter as JSON Schema. */
  public Map<String, Object> schema() {
    return schema;
  }
}
