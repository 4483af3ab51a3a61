package io.dateline.gateway.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.articles.Article;
import io.dateline.gateway.entities.ArticleEntity;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.NamedEntity;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes each article as a NewsArticle of schema.org, with the entities that it mentions, as one
 * graph.
 */
final class ArticlesAsJsonLd implements ExportFormat<ExportedArticle> {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Ids are written as URNs: they are names, not addresses to open. */
  private static final String URN = "urn:dateline:";

  private boolean first = true;

  @Override
  public String begin() {
    return "{\"@context\":\"https://schema.org\",\"@graph\":[\n";
  }

  @Override
  public void item(ExportedArticle item, StringBuilder file) {
    try {
      file.append(first ? "" : ",\n").append(MAPPER.writeValueAsString(newsArticle(item)));
      first = false;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String end() {
    return "\n]}\n";
  }

  private static Map<String, Object> newsArticle(ExportedArticle item) {
    Article article = item.article();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", "NewsArticle");
    json.put("@id", URN + article.id());
    put(json, "url", article.url());
    put(json, "headline", article.headline());
    put(json, "abstract", article.standfirst());
    if (!article.authors().isEmpty()) {
      json.put("author", article.authors().stream().map(name -> named("Person", name)).toList());
    }
    put(
        json,
        "publisher",
        article.outlet() == null ? null : named("Organization", article.outlet()));
    put(
        json,
        "sourceOrganization",
        article.agency() == null ? null : named("Organization", article.agency()));
    put(
        json,
        "datePublished",
        article.publishedAt() == null ? null : article.publishedAt().at().toString());
    put(json, "dateline", article.dateline() == null ? null : article.dateline().text());
    put(json, "articleSection", article.section());
    put(json, "inLanguage", article.language());
    put(json, "articleBody", article.body());
    if (!item.entities().isEmpty()) {
      json.put("mentions", item.entities().stream().map(ArticlesAsJsonLd::thing).toList());
    }
    return json;
  }

  private static Map<String, Object> thing(ArticleEntity mentioned) {
    NamedEntity entity = mentioned.entity();
    Map<String, Object> json = named(type(entity.kind()), entity.canonicalName());
    json.put("@id", URN + entity.id());
    return json;
  }

  private static String type(EntityKind kind) {
    return switch (kind) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
      case PLACE, FACILITY -> "Place";
      case LAW -> "Legislation";
      default -> "Thing";
    };
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", type);
    json.put("name", name);
    return json;
  }

  private static void put(Map<String, Object> json, String name, Object value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
