package io.dateline.articles.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads resource files: rows with tabs between the columns. Lines that begin with # are comments.
 */
final class TableFile {

  private TableFile() {}

  /** Returns the columns of each row, in the order of the file. */
  static List<String[]> rows(InputStream file) throws IOException {
    return new String(file.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .toList();
  }
}
