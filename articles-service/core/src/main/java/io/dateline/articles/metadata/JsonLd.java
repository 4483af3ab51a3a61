package io.dateline.articles.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dateline.articles.block.StorableText;
import io.dateline.articles.block.Whitespace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.parser.Parser;

/**
 * The JSON-LD (schema.org) that a page has about its article. Broken scripts are skipped.
 *
 * @param articles the nodes of articles
 * @param pages the nodes of pages that hold articles
 * @param people names by the {@code @id} that other nodes refer to
 */
record JsonLd(List<JsonNode> articles, List<JsonNode> pages, Map<String, String> people) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  /** Levels of nesting that are read; no real page nests its article deeper. */
  private static final int MAX_DEPTH = 6;

  /** Names under one field of an article. */
  private static final int MAX_NAMES = 200;

  /** Characters of one value; only the story itself is longer, and it is not read here. */
  private static final int MAX_VALUE_CHARS = 2_000;

  private static final List<String> HEADLINES = List.of("headline", "name", "alternativeHeadline");

  private static final List<String> ADDRESSES = List.of("url", "mainEntityOfPage", "@id");

  static JsonLd of(List<String> scripts) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> pages = new ArrayList<>();
    Map<String, String> people = new HashMap<>();
    JsonLd found = new JsonLd(articles, pages, people);
    for (String script : scripts) {
      try {
        found.collect(JSON.readTree(script), 0);
      } catch (JsonProcessingException e) {
        // Outlets publish broken JSON-LD; the fields have other sources.
      }
    }
    return found;
  }

  /**
   * Returns the JSON-LD without the articles about other stories: those that have another headline
   * and another address, while one has those of the page. If no article has them, all stay.
   *
   * @param isHeadline whether a text is a headline that the page shows or declares
   * @param isAddress whether an address is that of the page
   */
  JsonLd about(Predicate<String> isHeadline, Predicate<String> isAddress) {
    List<JsonNode> own =
        articles.stream()
            .filter(
                article ->
                    HEADLINES.stream().anyMatch(field -> holds(article.path(field), isHeadline))
                        || ADDRESSES.stream()
                            .anyMatch(field -> holds(article.path(field), isAddress)))
            .toList();
    return own.isEmpty() || own.size() == articles.size() ? this : new JsonLd(own, pages, people);
  }

  private static boolean holds(JsonNode value, Predicate<String> test) {
    JsonNode text = value.isObject() ? value.path("@id") : value;
    return text.isTextual()
        && isShort(text.asText())
        && !text.asText().isBlank()
        && test.test(clean(text.asText()));
  }

  private void collect(JsonNode node, int depth) {
    if (node == null || depth > MAX_DEPTH) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, depth + 1));
      return;
    }
    if (!node.isObject()) {
      return;
    }
    if (isArticle(node.path("@type"))) {
      articles.add(node);
    } else if (node.path("@type").asText("").endsWith("Page")) {
      pages.add(node);
    }
    String id = node.path("@id").asText("");
    String name = node.path("name").asText("");
    if (!id.isEmpty() && !name.isBlank()) {
      people.putIfAbsent(id, name);
    }
    collect(node.get("@graph"), depth + 1);
    collect(node.get("mainEntity"), depth + 1);
    collect(node.get("mainEntityOfPage"), depth + 1);
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode item : type) {
        if (isArticle(item)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText("");
    return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
  }

  /**
   * Returns the first non-blank text under a field of the article, else of the page that holds it.
   */
  Optional<String> textOrOfPage(String field) {
    return text(field).or(() -> text(pages, field));
  }

  /** Returns the first non-blank text under a field of the article. */
  Optional<String> text(String field) {
    return text(articles, field);
  }

  private static Optional<String> text(List<JsonNode> nodes, String field) {
    for (JsonNode article : nodes) {
      JsonNode value = article.path(field);
      if (value.isArray() && !value.isEmpty()) {
        value = value.get(0);
      }
      if (value.isValueNode() && !value.asText("").isBlank() && isShort(value.asText())) {
        return Optional.of(clean(value.asText()));
      }
    }
    return Optional.empty();
  }

  /** Returns the names under a field that holds people or organizations. */
  List<String> names(String field) {
    List<String> ofArticle = names(articles, field);
    return ofArticle.isEmpty() ? names(pages, field) : ofArticle;
  }

  private List<String> names(List<JsonNode> nodes, String field) {
    for (JsonNode article : nodes) {
      List<String> names = new ArrayList<>();
      JsonNode value = article.path(field);
      for (JsonNode item : value.isArray() ? value : JSON.createArrayNode().add(value)) {
        if (names.size() >= MAX_NAMES) {
          break;
        }
        String reference = people.getOrDefault(item.path("@id").asText(""), "");
        String parts =
            (item.path("givenName").asText("") + " " + item.path("familyName").asText("")).strip();
        String name =
            item.isTextual()
                ? item.asText()
                : item.path("name").asText(reference.isEmpty() ? parts : reference);
        if (item.path("name").isArray() && !item.path("name").isEmpty()) {
          for (JsonNode n : item.path("name")) {
            if (names.size() < MAX_NAMES && isShort(n.asText(""))) {
              names.add(clean(n.asText("")));
            }
          }
        } else if (!name.isBlank() && !name.startsWith("http") && isShort(name)) {
          names.add(clean(name));
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static boolean isShort(String value) {
    return value.length() <= MAX_VALUE_CHARS;
  }

  private static String clean(String text) {
    String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    return StorableText.of(Whitespace.folded(plain.replaceAll("<[^>]{1,80}>", "")));
  }
}
