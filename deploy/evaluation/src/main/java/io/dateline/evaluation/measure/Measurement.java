package io.dateline.evaluation.measure;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A benchmark or an accuracy evaluation. */
interface Measurement {

  /** Returns the word by which users call it. */
  String name();

  /** Returns what it measures and what it needs, in one line. */
  String description();

  /**
   * Measures.
   *
   * @param folders the data, as the description says
   * @throws io.dateline.launcher.Failure if the data are missing or have another form
   */
  Table measure(List<Path> folders) throws IOException;

  /**
   * Measures beside programs of other projects.
   *
   * @param peers their names, as {@code --with} takes them
   * @throws io.dateline.launcher.Failure if there is no program of that name
   */
  default Table measure(List<Path> folders, Set<String> peers) throws IOException {
    if (!peers.isEmpty()) {
      throw new Failure(name() + " is measured beside nothing called " + String.join(", ", peers));
    }
    return measure(folders);
  }

  /**
   * Measures with files of answers.
   *
   * @throws io.dateline.launcher.Failure if it takes no such files
   */
  default Table measure(List<Path> folders, AnswerFiles files) throws IOException {
    throw new Failure(name() + " takes neither --to nor --compare");
  }
}
