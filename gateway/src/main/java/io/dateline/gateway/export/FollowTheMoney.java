package io.dateline.gateway.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.articles.Article;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.entities.OfficeText;
import io.dateline.gateway.happenings.Event;
import io.dateline.gateway.happenings.EventParticipant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes lines of JSON in the model of FollowTheMoney, which tools of investigators read: articles,
 * people, organizations, mentions between them, and events. The model has no type for places.
 */
final class FollowTheMoney {

  static final String CONTENT_TYPE = "application/x-ndjson; charset=utf-8";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private FollowTheMoney() {}

  static void article(Article article, StringBuilder file) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    put(properties, "title", article.headline());
    put(properties, "author", article.authors().toArray(String[]::new));
    put(properties, "publisher", article.outlet());
    put(properties, "summary", article.standfirst());
    put(properties, "sourceUrl", article.url());
    if (article.publishedAt() != null) {
      put(properties, "publishedAt", article.publishedAt().at().toLocalDate().toString());
    }
    put(properties, "language", language(article.language()));
    put(properties, "bodyText", article.text());
    line(article.id(), "Article", properties, file);
  }

  /**
   * Writes a person or an organization; leaves out all other entities and returns whether it wrote
   * one.
   */
  static boolean entity(NamedEntity entity, StringBuilder file) {
    String schema = schema(entity);
    if (schema == null) {
      return false;
    }
    Map<String, List<String>> properties = new LinkedHashMap<>();
    put(properties, "name", entity.canonicalName());
    put(properties, "alias", entity.aliases().toArray(String[]::new));
    if (entity.countryCode() != null) {
      put(properties, "country", entity.countryCode().toLowerCase(Locale.ROOT));
    }
    put(
        properties,
        "position",
        entity.offices().stream().map(OfficeText::of).distinct().toArray(String[]::new));
    line(entity.id(), schema, properties, file);
    return true;
  }

  static void mention(Article article, NamedEntity entity, StringBuilder file) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    put(properties, "document", article.id());
    put(properties, "resolved", entity.id());
    put(properties, "name", entity.canonicalName());
    put(properties, "detectedSchema", schema(entity));
    line(article.id() + "." + entity.id(), "Mention", properties, file);
  }

  /**
   * Writes an event. The people and organizations that do it are its organizers, and those to, for
   * or with whom it is done are involved. Countries are codes of the event.
   */
  static void event(ExportedEvent item, StringBuilder file) {
    Event event = item.event();
    Map<String, List<String>> properties = new LinkedHashMap<>();
    put(properties, "name", EventText.of(item));
    put(properties, "keywords", event.type().name(), event.modality().name());
    if (event.date() != null) {
      put(properties, "startDate", event.date().from().toString());
      put(properties, "endDate", event.date().to().toString());
    }
    put(
        properties,
        "country",
        Stream.of(event.actors(), event.recipients())
            .flatMap(List::stream)
            .map(EventParticipant::countryCode)
            .filter(Objects::nonNull)
            .map(code -> code.toLowerCase(Locale.ROOT))
            .distinct()
            .toArray(String[]::new));
    put(properties, "location", item.place() == null ? null : item.place().name());
    put(properties, "organizer", ids(item.actors()));
    put(properties, "involved", ids(item.recipients()));
    line(event.id(), "Event", properties, file);
  }

  private static String[] ids(List<ExportedEvent.Party> parties) {
    return ExportedEvent.resolved(parties).stream()
        .filter(FollowTheMoney::hasSchema)
        .map(NamedEntity::id)
        .toArray(String[]::new);
  }

  static boolean hasSchema(NamedEntity entity) {
    return schema(entity) != null;
  }

  private static String schema(NamedEntity entity) {
    return switch (entity.kind()) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
      default -> null;
    };
  }

  /** Returns the language code of three letters that the model requires. */
  private static String language(String tag) {
    try {
      String code = tag == null ? "" : Locale.forLanguageTag(tag).getISO3Language();
      return code.isEmpty() ? null : code;
    } catch (MissingResourceException e) {
      return null;
    }
  }

  private static void put(Map<String, List<String>> properties, String name, String... values) {
    List<String> present = new ArrayList<>();
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        present.add(value);
      }
    }
    if (!present.isEmpty()) {
      properties.put(name, present);
    }
  }

  private static void line(
      String id, String schema, Map<String, List<String>> properties, StringBuilder file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("schema", schema);
    json.put("properties", properties);
    try {
      file.append(MAPPER.writeValueAsString(json)).append('\n');
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
