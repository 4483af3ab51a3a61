package io.dateline.articles.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** What a page's JSON-LD says of its article (schema.org). Broken scripts are passed over. */
record JsonLd(List<JsonNode> articles) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  /** Deeper than any real page nests its article. */
  private static final int DEPTH = 6;

  static JsonLd of(List<String> scripts) {
    List<JsonNode> articles = new ArrayList<>();
    for (String script : scripts) {
      try {
        collect(JSON.readTree(script), articles, 0);
      } catch (JsonProcessingException e) {
        // Outlets publish broken JSON-LD; there are other places to look at.
      }
    }
    return new JsonLd(List.copyOf(articles));
  }

  private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
    if (node == null || depth > DEPTH) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, articles, depth + 1));
      return;
    }
    if (!node.isObject()) {
      return;
    }
    if (isArticle(node.path("@type"))) {
      articles.add(node);
    }
    collect(node.get("@graph"), articles, depth + 1);
    collect(node.get("mainEntity"), articles, depth + 1);
    collect(node.get("mainEntityOfPage"), articles, depth + 1);
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

  /** The first non-blank text under a field. */
  Optional<String> text(String field) {
    for (JsonNode article : articles) {
      JsonNode value = article.path(field);
      if (value.isArray() && !value.isEmpty()) {
        value = value.get(0);
      }
      if (value.isValueNode() && !value.asText("").isBlank()) {
        return Optional.of(clean(value.asText()));
      }
    }
    return Optional.empty();
  }

  /** The names under a field that holds people or organizations. */
  List<String> names(String field) {
    for (JsonNode article : articles) {
      List<String> names = new ArrayList<>();
      JsonNode value = article.path(field);
      for (JsonNode item : value.isArray() ? value : JSON.createArrayNode().add(value)) {
        String name = item.isTextual() ? item.asText() : item.path("name").asText("");
        if (item.path("name").isArray() && !item.path("name").isEmpty()) {
          item.path("name").forEach(n -> names.add(clean(n.asText(""))));
        } else if (!name.isBlank() && !name.startsWith("http")) {
          names.add(clean(name));
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static String clean(String text) {
    String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    return io.dateline.articles.block.Whitespace.folded(plain.replaceAll("<[^>]{1,80}>", ""));
  }
}
