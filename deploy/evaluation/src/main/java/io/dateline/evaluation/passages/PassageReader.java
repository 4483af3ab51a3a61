package io.dateline.evaluation.passages;

import io.dateline.entities.text.Span;
import io.dateline.launcher.Failure;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads files of marked passages. */
public final class PassageReader {

  private static final Pattern HEAD =
      Pattern.compile("@ *(?<id>[^|]+?) *\\| *(?<published>[^|]*?) *\\| *(?<kind>full|names) *");

  private static final Pattern OPENING =
      Pattern.compile(
          "\\[(?<tag>[polfdwxtmqr])(?:#(?<n>\\d+))? |\\{(?<quote>[DIM])(?:#(?<m>\\d+))? ");

  private static final int DAY = 10;

  private PassageReader() {}

  /**
   * Returns the passages of a file.
   *
   * @throws Failure if a line has another form
   */
  public static List<Passage> read(List<String> lines) {
    List<Passage> passages = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Matcher head = HEAD.matcher(lines.get(i++));
      if (!head.matches()) {
        continue;
      }
      StringBuilder marked = new StringBuilder();
      while (i < lines.size() && !lines.get(i).isBlank() && !lines.get(i).startsWith("@ ")) {
        marked.append(marked.isEmpty() ? "" : "\n\n").append(lines.get(i++));
      }
      passages.add(passage(head, marked.toString()));
    }
    return passages;
  }

  private static Passage passage(Matcher head, String marked) {
    String published = head.group("published");
    LocalDate day = published.length() < DAY ? null : LocalDate.parse(published.substring(0, DAY));
    List<Marked> marks = new ArrayList<>();
    String text = plain(head.group("id"), marked, marks);
    marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
    return new Passage(head.group("id"), day, head.group("kind").equals("full"), text, marks);
  }

  private record Open(String tag, Integer number, int start) {}

  /**
   * Returns the text without marks. An opening mark that nothing closes is a character of the text.
   */
  private static String plain(String id, String marked, List<Marked> marks) {
    StringBuilder text = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    Matcher opening = OPENING.matcher(marked);
    int i = 0;
    while (i < marked.length()) {
      char c = marked.charAt(i);
      if ((c == '[' || c == '{') && opening.find(i) && opening.start() == i) {
        boolean quote = c == '{';
        String number = opening.group(quote ? "m" : "n");
        open.push(
            new Open(
                opening.group(quote ? "quote" : "tag"),
                number == null ? null : Integer.valueOf(number),
                text.length()));
        i = opening.end();
      } else if ((c == ']' || c == '}') && !open.isEmpty()) {
        marks.add(close(id, open.pop(), text));
        i++;
      } else {
        text.append(c);
        i++;
      }
    }
    if (!open.isEmpty()) {
      throw new Failure("passage " + id + " does not close a mark");
    }
    return text.toString();
  }

  /** Takes the value behind the last semicolon of a mention out of the text. */
  private static Marked close(String id, Open open, StringBuilder text) {
    String words = text.substring(open.start());
    int semicolon = Character.isUpperCase(open.tag().charAt(0)) ? -1 : words.lastIndexOf("; ");
    String value = null;
    if (semicolon > 0) {
      value = words.substring(semicolon + 2);
      text.setLength(open.start() + semicolon);
    }
    if (text.length() == open.start()) {
      throw new Failure("passage " + id + " marks nothing");
    }
    return new Marked(open.tag(), open.number(), new Span(open.start(), text.length()), value);
  }
}
