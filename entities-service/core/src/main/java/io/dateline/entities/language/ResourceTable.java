package io.dateline.entities.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads tables from resources: UTF-8, columns with tabs between; lines that begin with # are
 * comments.
 */
public final class ResourceTable {

  private ResourceTable() {}

  /**
   * Reads the rows of a table.
   *
   * @param beside a class in the package of the table
   * @throws UncheckedIOException if the table is missing
   */
  public static List<String[]> rows(Class<?> beside, String table) {
    try (InputStream stream = beside.getResourceAsStream(table)) {
      if (stream == null) {
        throw new IOException("no resource " + table);
      }
      return new BufferedReader(new InputStreamReader(stream, UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
