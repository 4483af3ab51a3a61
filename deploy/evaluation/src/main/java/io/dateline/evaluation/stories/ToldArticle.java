package io.dateline.evaluation.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An article whose story is known.
 *
 * @param story the name or number of the story
 */
public record ToldArticle(String story, LocalDate day, String title, String text) {

  private static final int DAY_LENGTH = "2026-03-01".length();

  /**
   * Reads files with one JSON object a line: {@code story} or {@code event}, {@code day} or {@code
   * date}, {@code title} and {@code text}.
   *
   * @throws Failure if a line is no such article
   */
  public static List<ToldArticle> readAll(List<Path> files) throws IOException {
    List<ToldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new Failure("there is no file " + file);
      }
      read(file, articles);
    }
    return articles;
  }

  private static void read(Path file, List<ToldArticle> articles) throws IOException {
    ObjectMapper json = new ObjectMapper();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        articles.add(of(json.readTree(line)));
      } catch (IOException | IllegalArgumentException | DateTimeException e) {
        throw new Failure(
            file + ", line " + number + ": not an article of a story: " + e.getMessage());
      }
    }
  }

  private static ToldArticle of(JsonNode line) {
    String day = either(line, "day", "date");
    return new ToldArticle(
        either(line, "story", "event"),
        LocalDate.parse(day.substring(0, Math.min(day.length(), DAY_LENGTH))),
        line.path("title").asText(),
        line.path("text").asText());
  }

  private static String either(JsonNode line, String name, String otherName) {
    String value = line.hasNonNull(name) ? line.get(name).asText() : line.path(otherName).asText();
    if (value.isEmpty()) {
      throw new IllegalArgumentException("neither \"" + name + "\" nor \"" + otherName + "\"");
    }
    return value;
  }
}
