package io.dateline.evaluation.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.dateline.evaluation.outputs.AnswerComparison;
import io.dateline.evaluation.outputs.AnswerFile;
import io.dateline.evaluation.outputs.ServiceAnswers;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks that a change alters no result: writes everything that the services answer about the pages
 * of some folders to a file, or compares it with such a file.
 */
final class Outputs implements Measurement {

  @Override
  public String name() {
    return "outputs";
  }

  @Override
  public String description() {
    return "FOLDER … --to FILE or --compare FILE: writes all answers of all services about the pages, or"
        + " compares them with an earlier file";
  }

  @Override
  public Table measure(List<Path> folders) {
    throw new Failure("outputs needs --to FILE or --compare FILE");
  }

  @Override
  public Table measure(List<Path> folders, AnswerFiles files) throws IOException {
    if (folders.isEmpty() || files.isNone()) {
      throw new Failure("outputs needs folders with pages, and --to FILE or --compare FILE");
    }
    // Read first, so that a wrong file costs nothing.
    Map<String, JsonNode> before =
        files.compare() == null ? null : AnswerFile.read(files.compare());
    Map<String, JsonNode> answers = answers(folders);
    if (files.to() != null) {
      AnswerFile.write(files.to(), answers);
    }
    return before == null ? written(answers) : compared(AnswerComparison.of(before, answers));
  }

  private static Map<String, JsonNode> answers(List<Path> folders) throws IOException {
    Instant start = Instant.now();
    try (TemporaryStack stack = TemporaryStack.start()) {
      Map<String, String> articles = new TreeMap<>();
      Map<String, Integer> refused = new TreeMap<>();
      // Two files with one content are one article: the first name stands for it.
      Map<String, String> names = new TreeMap<>();
      new TreeMap<>(
              stack.load(
                  folders, (file, why) -> refused.merge(name(folders, file), 1, Integer::sum)))
          .forEach((file, id) -> names.putIfAbsent(id, name(folders, file)));
      names.forEach((id, name) -> articles.put(name, id));
      Map<String, JsonNode> answers = ServiceAnswers.read(stack.settings(), articles, start);
      refused.forEach((name, count) -> answers.put("refused " + name, new IntNode(count)));
      return answers;
    }
  }

  /**
   * A file's name from its folder on, so that a copy of the folder elsewhere gives the same names.
   */
  private static String name(List<Path> folders, Path file) {
    for (Path folder : folders) {
      if (file.startsWith(folder) && !file.equals(folder)) {
        return folder.toAbsolutePath().normalize().getFileName() + "/" + folder.relativize(file);
      }
    }
    return file.getFileName().toString();
  }

  private static Table written(Map<String, JsonNode> answers) {
    Map<String, Integer> counts = new TreeMap<>();
    answers
        .keySet()
        .forEach(key -> counts.merge(key.substring(0, key.indexOf(' ')), 1, Integer::sum));
    List<Table.Row> rows = new ArrayList<>();
    counts.forEach((kind, count) -> rows.add(new Table.Row(kind, List.of(count))));
    return new Table("Answers written, by kind.", List.of("answers"), rows, List.of());
  }

  private static Table compared(AnswerComparison comparison) {
    List<Table.Row> rows = new ArrayList<>();
    comparison
        .counts()
        .forEach(
            (kind, c) ->
                rows.add(
                    new Table.Row(
                        kind, List.of(c.equal(), c.different(), c.missing(), c.added()))));
    return new Table(
        "Answers now, compared with those of the file; identifiers, times of storing and rules aside.",
        List.of("equal", "different", "missing", "added"),
        rows,
        comparison.differences());
  }
}
