package io.dateline.entities.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Given names that are forms of one: short ones, and spellings of other alphabets' names. */
final class Nicknames {

  private static final List<Set<String>> NAMES = load();

  private Nicknames() {}

  /** Both folded. */
  static boolean areOfOneName(String one, String other) {
    return NAMES.stream().anyMatch(forms -> forms.contains(one) && forms.contains(other));
  }

  private static List<Set<String>> load() {
    try (InputStream stream = Nicknames.class.getResourceAsStream("nicknames.txt")) {
      if (stream == null) {
        throw new IOException("no resource nicknames.txt");
      }
      return new BufferedReader(new InputStreamReader(stream, UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> Set.of(line.split(" ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
