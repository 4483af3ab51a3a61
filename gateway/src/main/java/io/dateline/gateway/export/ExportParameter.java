package io.dateline.gateway.export;

import io.dateline.gateway.entities.EntityKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What an address may ask for: the filters of the connections of the same name. */
public enum ExportParameter {
  SEARCH("search", "Words to search for", Map.of("type", "string")),
  OUTLET("outlet", "Published by one of these outlets", texts()),
  AGENCY("agency", "Written by one of these agencies", texts()),
  LANGUAGE("language", "In one of these languages (BCP 47)", texts()),
  SECTION("section", "In one of these sections", texts()),
  FROM("from", "Published at this time or later", instant()),
  TO("to", "Published before this time", instant()),
  ENTITY_IDS("entityIds", "Mentioning every one of these entities", texts()),
  HAS_HEADLINE("hasHeadline", "With a headline (true) or without (false)", truth()),
  FOLD_DUPLICATES("foldDuplicates", "Of copies of one story, only the likely origin", truth()),
  KIND("kind", "Of one of these kinds", kinds()),
  COUNTRY_CODE("countryCode", "Of one of these countries (ISO 3166-1 alpha-2)", texts()),
  ARTICLE_ID("articleId", "Mentioned by this article", Map.of("type", "string")),
  MIN_ARTICLES(
      "minArticles",
      "Only pairs that share at least so many articles",
      Map.of("type", "integer", "minimum", 1, "default", 1));

  private final String parameter;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // Each is made by Map.of.
  private final Map<String, Object> schema;

  ExportParameter(String parameter, String description, Map<String, Object> schema) {
    this.parameter = parameter;
    this.description = description;
    this.schema = schema;
  }

  private static Map<String, Object> texts() {
    return listOf(Map.of("type", "string"));
  }

  private static Map<String, Object> kinds() {
    List<String> names = Arrays.stream(EntityKind.values()).map(Enum::name).toList();
    return listOf(Map.of("type", "string", "enum", names));
  }

  private static Map<String, Object> listOf(Map<String, Object> item) {
    return Map.of("type", "array", "items", item);
  }

  private static Map<String, Object> instant() {
    return Map.of("type", "string", "format", "date-time");
  }

  private static Map<String, Object> truth() {
    return Map.of("type", "boolean");
  }

  /** Its name in addresses. */
  public String parameter() {
    return parameter;
  }

  public String description() {
    return description;
  }

  /** What it looks like, in JSON Schema. */
  public Map<String, Object> schema() {
    return schema;
  }
}
