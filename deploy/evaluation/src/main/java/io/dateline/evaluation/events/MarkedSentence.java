package io.dateline.evaluation.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of an article with all its events.
 *
 * @param file the article: a file beside the marks, or a name alone
 * @param published the day of publication as printed in the marks, null where it is unknown
 * @param stratum the part of the set that the sentence belongs to, such as "natural"; null where
 *     the set has no parts
 */
record MarkedSentence(
    String file, String published, String stratum, String sentence, List<MarkedEvent> events) {

  /**
   * Reads a file with one JSON object a line.
   *
   * @throws Failure if a line is no marked sentence
   */
  static List<MarkedSentence> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<MarkedSentence> sentences = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        sentences.add(of(json.readTree(line)));
      } catch (IOException | IllegalArgumentException e) {
        throw new Failure(file + ", line " + number + ": not a marked sentence: " + e.getMessage());
      }
    }
    return sentences;
  }

  private static MarkedSentence of(JsonNode line) {
    if (!line.path("sentence").isTextual()) {
      throw new IllegalArgumentException("no text in \"sentence\"");
    }
    List<MarkedEvent> events = new ArrayList<>();
    line.path("events").forEach(event -> events.add(MarkedEvent.of(event)));
    return new MarkedSentence(
        line.path("file").asText(""),
        line.path("published").asText(null),
        line.path("stratum").asText(null),
        line.path("sentence").asText(),
        events);
  }
}
