package io.dateline.evaluation.measure;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * The files that the options of {@code measure outputs} name; each is null when its option is
 * absent.
 */
final class AnswerFiles {

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "outputs: the file to write the answers to")
  private Path to;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "outputs: a file that --to wrote earlier")
  private Path compare;

  Path to() {
    return to;
  }

  Path compare() {
    return compare;
  }

  boolean isNone() {
    return to == null && compare == null;
  }
}
