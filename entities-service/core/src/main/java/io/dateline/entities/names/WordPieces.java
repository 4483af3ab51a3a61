package io.dateline.entities.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts single words into uncased word pieces as BERT does, longest match first (Devlin et al.
 * 2019). A word has at most ten pieces, as in training.
 */
final class WordPieces {

  private static final int UNKNOWN_PIECE = 100;
  private static final int MAX_PARTS_OF_WORD = 8;
  private static final int MAX_PIECES_OF_PART = 6;
  private static final int MAX_PIECES_OF_WORD = 10;

  private final Map<String, Integer> vocabulary;

  /** The longest entry of the vocabulary in characters; no longer stretch is looked up. */
  private final int maxPieceLength;

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.maxPieceLength = vocabulary.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Reads a vocabulary with one piece a line; the id of a piece is the number of its line, from 0.
   */
  static WordPieces read(InputStream vocabulary) throws IOException {
    Map<String, Integer> ids = new HashMap<>(65536);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ids.put(line, ids.size());
      }
    }
    return new WordPieces(ids);
  }

  /** Returns the ids of the pieces of a word, at least one. */
  int[] of(String word) {
    int[] ids = new int[MAX_PIECES_OF_WORD];
    int n = 0;
    List<String> parts = parts(word);
    for (String part : parts.subList(0, Math.min(parts.size(), MAX_PARTS_OF_WORD))) {
      for (int id : pieces(part)) {
        if (n < MAX_PIECES_OF_WORD) {
          ids[n++] = id;
        }
      }
    }
    return n == 0 ? new int[] {UNKNOWN_PIECE} : Arrays.copyOf(ids, n);
  }

  /**
   * Returns runs of letters and digits, and every other sign by itself, in lower case and without
   * accents.
   */
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              if (isAlphanumeric(c)) {
                run.appendCodePoint(c);
              } else {
                flush(run, parts);
                parts.add(Character.toString(c));
              }
            });
    flush(run, parts);
    return parts;
  }

  private static void flush(StringBuilder run, List<String> parts) {
    if (!run.isEmpty()) {
      parts.add(run.toString());
      run.setLength(0);
    }
  }

  private static boolean isAlphanumeric(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private List<Integer> pieces(String part) {
    List<Integer> ids = new ArrayList<>();
    int at = 0;
    while (at < part.length()) {
      int end = Math.min(part.length(), at + maxPieceLength);
      Integer id = null;
      while (end > at && (id = vocabulary.get(piece(part, at, end))) == null) {
        end--;
      }
      if (id == null) {
        return List.of(UNKNOWN_PIECE);
      }
      ids.add(id);
      at = end;
    }
    return ids.subList(0, Math.min(ids.size(), MAX_PIECES_OF_PART));
  }

  private static String piece(String part, int from, int to) {
    String piece = part.substring(from, to);
    return from == 0 ? piece : "##" + piece;
  }
}
