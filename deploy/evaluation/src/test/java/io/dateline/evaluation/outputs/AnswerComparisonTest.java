package io.dateline.evaluation.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerComparisonTest {

  private static final String ID = "0190b5a2-7c1e-7d54-9f2b-3c6d8e9fa0b1";

  @TempDir Path folder;

  @Test
  void answers_that_differ_are_listed_with_their_path_and_both_values() throws IOException {
    AnswerComparison comparison =
        AnswerComparison.of(
            Map.of(
                "article a.txt", json("{\"authors\": [\"Ann Poe\"], \"outlet\": \"Ledger\"}"),
                "article b.txt", json("{}"),
                "quotes a.txt", json("[]")),
            Map.of(
                "article a.txt", json("{\"authors\": [\"Ann Roe\"], \"outlet\": \"Ledger\"}"),
                "article c.txt", json("{}"),
                "quotes a.txt", json("[]")));
    assertEquals(
        Map.of(
            "article", new AnswerComparison.Counts(0, 1, 1, 1),
            "quotes", new AnswerComparison.Counts(1, 0, 0, 0)),
        comparison.counts());
    assertEquals(
        List.of(
            "article a.txt/authors/0: \"Ann Poe\" | \"Ann Roe\"",
            "article b.txt: only in the first run",
            "article c.txt: only in the second run"),
        comparison.differences());
  }

  @Test
  void identifiers_become_names_and_rules_and_times_of_the_run_are_left_out() throws IOException {
    AnswerNormalizer normalizer = new AnswerNormalizer(Instant.parse("2026-05-01T00:00:00Z"));
    normalizer.name(ID, "PERSON:Ann Roe");
    assertEquals(
        json(
            "{\"entity\": \"PERSON:Ann Roe\", \"firstSeen\": \"now\","
                + " \"publishedAt\": \"2026-04-30T08:00:00Z\", \"other\": \"unnamed\"}"),
        normalizer.normalize(
            json(
                "{\"rule\": \"full-name\", \"publishedAt\": \"2026-04-30T08:00:00Z\","
                    + " \"firstSeen\": \"2026-05-01T08:00:00.123Z\", \"entity\": \""
                    + ID
                    + "\", \"other\": \"11111111-2222-3333-4444-555555555555\"}")));
  }

  @Test
  void a_file_is_read_as_it_was_written_and_other_files_are_refused() throws IOException {
    Path file = folder.resolve("answers.gz");
    Map<String, JsonNode> answers = Map.of("article é.txt", json("{\"body\": \"Día\"}"));
    AnswerFile.write(file, answers);
    assertEquals(answers, AnswerFile.read(file));
    Path other = Files.writeString(folder.resolve("other.gz"), "no gzip");
    assertThrows(Failure.class, () -> AnswerFile.read(other));
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }
}
