package io.dateline.entities.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The clusters of words with similar use, as a binary tree of 12 levels: words that share the first
 * bits are similar. {@code training/names/clusters.py} makes them from the word vectors of the
 * transformer's base model.
 */
final class WordClusters {

  static final int BITS = 12;

  /** The path of a word that has no vector of its own. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> paths;

  private WordClusters(Map<String, Integer> paths) {
    this.paths = paths;
  }

  /** Reads lines of a lower-case word, a tab and its path as an octal number. */
  static WordClusters read(InputStream file) throws IOException {
    Map<String, Integer> paths = new HashMap<>(65536);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        paths.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1), 8));
      }
    }
    return new WordClusters(paths);
  }

  /** Returns the path of a lower-case word, its first turn in the highest of {@link #BITS} bits. */
  int of(String lower) {
    return paths.getOrDefault(lower, UNKNOWN);
  }
}
