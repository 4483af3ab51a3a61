package io.dateline.evaluation.attributions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.entities.text.Span;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article whose attributions were marked by people.
 *
 * @param published the day of publication, or null
 */
public record AttributedArticle(
    String id, String text, LocalDate published, List<GoldAttribution> attributions) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Words with their source, as spans of the text; each may have several parts.
   *
   * @param source who says it, empty where the article does not tell
   */
  public record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {}

  /**
   * Returns the articles of a folder, by id: {@code text/ID.txt}, {@code gold/ID.json}.
   *
   * @throws Failure if the folder has another form
   */
  public static List<AttributedArticle> read(Path folder) throws IOException {
    Path gold = folder.resolve("gold");
    if (!Files.isDirectory(gold)) {
      throw new Failure(folder + " has no folder gold");
    }
    List<AttributedArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        articles.add(article(folder, JSON.readTree(file.toFile())));
      }
    }
    if (articles.isEmpty()) {
      throw new Failure("no .json file in " + gold);
    }
    return articles;
  }

  private static AttributedArticle article(Path folder, JsonNode gold) throws IOException {
    String id = gold.path("id").asText();
    List<GoldAttribution> attributions = new ArrayList<>();
    for (JsonNode a : gold.path("attributions")) {
      attributions.add(
          new GoldAttribution(
              spans(a.path("source")), spans(a.path("cue")), spans(a.path("content"))));
    }
    return new AttributedArticle(
        id,
        Files.readString(folder.resolve("text").resolve(id + ".txt")),
        gold.hasNonNull("published") ? LocalDate.parse(gold.get("published").asText()) : null,
        attributions);
  }

  private static List<Span> spans(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    return spans;
  }
}
