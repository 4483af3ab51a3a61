package io.dateline.evaluation.events;

import io.dateline.entities.text.Span;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in which the source and the target of one event are marked.
 *
 * @param kind the class that people gave the event
 */
public record TypedPair(String sentence, Span source, Span target, String kind) {

  private static final int COLUMNS = 5;

  /**
   * Reads a table with the columns sentence, marked sentence, source, target and class, below a
   * line of headings. The marked sentence has {@code <s>…</s>} and {@code <t>…</t>}; where a mark
   * is missing, the words of the source or the target are looked up.
   *
   * @throws Failure if a line has other columns
   */
  public static List<TypedPair> read(Path file) throws IOException {
    List<TypedPair> pairs = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 1; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t", -1);
      if (columns.length != COLUMNS) {
        throw new Failure(file + ", line " + (i + 1) + ": not " + COLUMNS + " columns");
      }
      pairs.add(of(columns));
    }
    return pairs;
  }

  private static TypedPair of(String[] columns) {
    return new TypedPair(
        columns[0],
        place(columns[0], columns[1], "s", columns[2]),
        place(columns[0], columns[1], "t", columns[3]),
        columns[4].strip());
  }

  /** Returns the marked span, else the first place of the words, else the whole sentence. */
  private static Span place(String sentence, String marked, String mark, String words) {
    int from = marked.indexOf("<" + mark + ">");
    int to = marked.indexOf("</" + mark + ">");
    if (from >= 0 && to > from) {
      int start = unmarked(marked.substring(0, from)).length();
      int end = start + unmarked(marked.substring(from, to)).length();
      return new Span(start, Math.min(end, sentence.length()));
    }
    int at = words.isEmpty() ? -1 : sentence.indexOf(words);
    return at < 0 ? new Span(0, sentence.length()) : new Span(at, at + words.length());
  }

  private static String unmarked(String text) {
    return text.replaceAll("</?[st]>", "");
  }
}
