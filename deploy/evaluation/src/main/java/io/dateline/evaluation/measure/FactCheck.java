package io.dateline.evaluation.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Compares one article with what a reader found on its page. */
final class FactCheck {

  private static final List<String> FIELDS =
      List.of("headline", "byline", "outlet", "agency", "aggregator", "section", "language");

  private final JsonNode article;
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<String> complaints = new ArrayList<>();

  FactCheck(JsonNode article, JsonNode expected) {
    this.article = article;
    metadata(expected);
    body(expected);
    people(expected.path("people"));
    names("PLACE", "places", expected.path("places"));
    names("ORGANIZATION", "organizations", expected.path("organizations"));
    if (expected.has("quotes")) {
      QuoteFacts.of(expected.path("quotes"), article.path("quotes"))
          .forEach(fact -> count(fact.group(), fact.outcome(), fact.complaint()));
    }
    absent(expected.path("absent"));
  }

  List<Table.Row> rows(String name) {
    List<Table.Row> rows = new ArrayList<>();
    counts.forEach(
        (group, n) ->
            rows.add(
                new Table.Row(
                    name + "  " + group, List.of((Object) n[0], (Object) n[1], (Object) n[2]))));
    return rows;
  }

  List<String> complaints() {
    return complaints;
  }

  /** Returns the entities of the article. */
  List<JsonNode> entities() {
    return list(article.path("entities")).stream().map(e -> e.path("entity")).toList();
  }

  private void metadata(JsonNode expected) {
    for (String field : FIELDS) {
      if (expected.has(field)) {
        compare("metadata", field, text(expected.path(field)), text(article.path(field)));
      }
    }
    if (expected.has("publishedAt")) {
      String at = text(article.path("publishedAt").path("at"));
      boolean day = "DAY".equals(text(article.path("publishedAt").path("precision")));
      String found = at != null && day ? at.substring(0, 10) : at;
      compare(
          "metadata", "publishedAt", instant(text(expected.path("publishedAt"))), instant(found));
    }
    if (expected.has("dateline")) {
      compare(
          "metadata",
          "dateline",
          text(expected.path("dateline").path("place")),
          text(article.path("dateline").path("place")));
    }
    JsonNode caption = expected.path("caption");
    if (!caption.isMissingNode()) {
      JsonNode first = article.path("captions").path(0);
      String found = text(first.path("text"));
      String start = text(caption.path("startsWith"));
      boolean starts = found != null && found.startsWith(start);
      compare("metadata", "caption", start, starts ? start : found);
      compare("metadata", "credit", text(caption.path("credit")), text(first.path("credit")));
    }
  }

  /** Compares instants as instants, and days as days. */
  private static String instant(String at) {
    return at == null || at.length() <= 10
        ? at
        : java.time.OffsetDateTime.parse(at).toInstant().toString();
  }

  private void body(JsonNode expected) {
    String body = article.path("body").asText();
    String start = expected.path("bodyStartsWith").asText();
    String end = expected.path("bodyEndsWith").asText();
    compare("body", "start", start, body.startsWith(start) ? start : cut(body, true));
    compare("body", "end", end, body.endsWith(end) ? end : cut(body, false));
    for (JsonNode excluded : expected.path("bodyExcludes")) {
      boolean there = body.contains(excluded.asText());
      count("body", there ? 1 : 0, there ? "boilerplate in body: " + excluded.asText() : null);
    }
  }

  private static String cut(String body, boolean start) {
    int length = Math.min(60, body.length());
    return start ? body.substring(0, length) : body.substring(body.length() - length);
  }

  private void people(JsonNode people) {
    for (JsonNode person : people) {
      String name = person.path("name").asText();
      JsonNode entity = find("PERSON", name);
      count("people", entity == null ? 2 : 0, entity == null ? "missing person: " + name : null);
      for (JsonNode role : person.path("roles")) {
        boolean held = entity != null && holds(entity, role);
        count("offices", held ? 0 : 2, held ? null : "missing office of " + name + ": " + role);
      }
    }
    for (JsonNode entity : entities()) {
      if (isKind(entity, "PERSON")
          && list(people).stream().noneMatch(p -> isNamed(entity, p.path("name").asText()))) {
        count("people", 1, "person not expected: " + text(entity.path("canonicalName")));
      }
    }
  }

  private static boolean holds(JsonNode entity, JsonNode role) {
    return list(entity.path("offices")).stream()
        .anyMatch(
            office ->
                fold(office.path("title").asText()).equals(fold(role.path("title").asText()))
                    && office.path("former").asBoolean() == role.path("former").asBoolean(false)
                    && (!role.has("of")
                        || role.path("of")
                            .asText()
                            .equals(office.path("of").path("canonicalName").asText())));
  }

  private void names(String kind, String group, JsonNode names) {
    for (JsonNode name : names) {
      boolean found = find(kind, name.asText()) != null;
      count(group, found ? 0 : 2, found ? null : "missing in " + group + ": " + name.asText());
    }
    for (JsonNode entity : entities()) {
      if (isKind(entity, kind)
          && list(names).stream().noneMatch(name -> isNamed(entity, name.asText()))) {
        count(group, 1, "not expected in " + group + ": " + text(entity.path("canonicalName")));
      }
    }
  }

  private void absent(JsonNode names) {
    for (JsonNode name : names) {
      boolean there =
          entities().stream()
              .anyMatch(
                  entity ->
                      fold(text(entity.path("canonicalName"))).contains(fold(name.asText()))
                          || isNamed(entity, name.asText()));
      count("absent names", there ? 1 : 0, there ? "from boilerplate: " + name.asText() : null);
    }
  }

  /** Returns the entity with exactly this canonical name; accents do not matter. */
  JsonNode find(String kind, String name) {
    return entities().stream()
        .filter(entity -> isKind(entity, kind))
        .filter(entity -> fold(text(entity.path("canonicalName"))).equals(fold(name)))
        .findFirst()
        .orElse(null);
  }

  private static boolean isKind(JsonNode entity, String kind) {
    return entity.path("kind").asText().equals(kind);
  }

  static boolean isNamed(JsonNode entity, String name) {
    return fold(text(entity.path("canonicalName"))).equals(fold(name))
        || list(entity.path("aliases")).stream()
            .anyMatch(alias -> fold(alias.asText()).equals(fold(name)));
  }

  private void compare(String group, String field, String wanted, String found) {
    if (Objects.equals(wanted, found)) {
      count(group, 0, null);
    } else {
      count(group, found == null ? 2 : 1, field + ": wanted " + wanted + ", found " + found);
    }
  }

  /**
   * @param outcome 0 right, 1 wrong, 2 missing
   */
  private void count(String group, int outcome, String complaint) {
    counts.computeIfAbsent(group, key -> new int[3])[outcome]++;
    if (complaint != null) {
      complaints.add(complaint);
    }
  }

  private static String text(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? null : node.asText();
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT);
  }
}
