package io.dateline.evaluation.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.launcher.Failure;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file of answers: gzipped NDJSON, one object {@code {"key": …, "answer": …}} a line, in the
 * order of the keys.
 */
public final class AnswerFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AnswerFile() {}

  /**
   * Writes answers.
   *
   * @throws Failure if the file cannot be written
   */
  public static void write(Path file, Map<String, JsonNode> answers) {
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      for (Map.Entry<String, JsonNode> answer : new TreeMap<>(answers).entrySet()) {
        ObjectNode line = JSON.createObjectNode().put("key", answer.getKey());
        line.set("answer", answer.getValue());
        out.write(JSON.writeValueAsString(line));
        out.newLine();
      }
    } catch (IOException e) {
      throw new Failure(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws Failure if the file is missing or of another form
   */
  public static Map<String, JsonNode> read(Path file) {
    Map<String, JsonNode> answers = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode object = JSON.readTree(line);
        answers.put(object.path("key").asText(), object.path("answer"));
      }
      return answers;
    } catch (IOException e) {
      throw new Failure(file + " is no file that outputs --to wrote: " + e.getMessage(), e);
    }
  }
}
