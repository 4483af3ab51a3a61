package io.dateline.entities.quotes;

import io.dateline.entities.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of a paragraph. The marks may be curly or straight, double or single (as
 * British outlets print them), or guillemets. A quotation inside another one belongs to the outer
 * one.
 */
final class QuotationFinder {

  /** A single mark without a partner within this distance is an apostrophe. */
  private static final int MAX_CHARACTERS_BETWEEN_SINGLE_MARKS = 700;

  private final String text;
  private final int start;
  private final int end;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** Returns the outermost quotations of {@code text[from, to)}, in order. */
  static List<Quotation> in(String text, int from, int to) {
    QuotationFinder marks = new QuotationFinder(text, from, to);
    int at = from;
    while (at < to) {
      at = marks.read(at);
    }
    return marks.found;
  }

  /** Reads the quotation that opens at a character, if one does, and returns where to go on. */
  private int read(int at) {
    char mark = text.charAt(at);
    if (isDoubled(at)) {
      return opensDoubled(at) ? doubled(at) : at + 2;
    }
    return switch (mark) {
      case '“', '„' -> until(at, closing(at, "”“\""));
      // "”We go on,” Roe said": the page has a closing mark where an opening one belongs.
      case '”' -> opensStraight(at) && isAtStart(at) ? until(at, closing(at, "”\"")) : at + 1;
      case '«' -> until(at, closing(at, "»"));
      case '"' -> opensStraight(at) ? until(at, closing(at, "\"”")) : at + 1;
      case '‘', '\'' -> opensSingle(at) ? single(at) : at + 1;
      default -> at + 1;
    };
  }

  private boolean isAtStart(int at) {
    return at == start || text.charAt(at - 1) == ' ';
  }

  /** Two single marks beside each other stand for a double one: {@code ''We go on,'' Roe said}. */
  private boolean isDoubled(int at) {
    char mark = text.charAt(at);
    return at + 1 < end
        && text.charAt(at + 1) == mark
        && (mark == '\'' || mark == '’' || mark == '‘' || mark == '`');
  }

  private boolean opensDoubled(int at) {
    return at + 2 < end && !Character.isWhitespace(text.charAt(at + 2)) && isAtEdge(at);
  }

  private int doubled(int at) {
    int close = at + 2;
    while (close < end && (!isDoubled(close) || text.charAt(close) == '`')) {
      close++;
    }
    if (close >= end || close == at + 2) {
      return at + 2;
    }
    found.add(new Quotation(new Span(at, close + 2), trimmed(at + 2, close), false));
    return close + 2;
  }

  private int until(int at, int close) {
    if (close > at + 1) {
      found.add(new Quotation(new Span(at, close + 1), trimmed(at + 1, close), false));
      return close + 1;
    }
    if (close < 0 && at + 1 < end && !text.substring(at + 1, end).isBlank()) {
      found.add(new Quotation(new Span(at, end), trimmed(at + 1, end), true));
      return end;
    }
    return at + 1;
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int stop = to;
    while (start < stop - 1 && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (stop > start + 1 && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    return new Span(start, stop);
  }

  private int closing(int at, String marks) {
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      // A second opening mark before a closing one: the writer forgot to close the first.
      if (marks.indexOf(c) >= 0 && !(c == '“' && i + 1 < end && isWordStart(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isWordStart(int i) {
    return Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i - 2) == ' ';
  }

  private boolean opensStraight(int at) {
    return at + 1 < end && !Character.isWhitespace(text.charAt(at + 1)) && isAtEdge(at);
  }

  private boolean opensSingle(int at) {
    return at + 2 < end
        && isAtEdge(at)
        && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '…');
  }

  private boolean isAtEdge(int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /**
   * Finds the closing mark of a quotation in single marks: preferably one behind punctuation, since
   * others may be apostrophes ("the workers' rights").
   */
  private int single(int at) {
    int first = -1;
    int most = Math.min(end, at + MAX_CHARACTERS_BETWEEN_SINGLE_MARKS);
    // "rock 'n' roll": a single letter between marks is no quotation.
    for (int i = at + 3; i < most; i++) {
      char c = text.charAt(i);
      boolean opensNext = (c == '‘' || c == '\'') && opensSingle(i);
      if (opensNext && first > 0) {
        break;
      }
      boolean closes =
          (c == '’' || c == '\'')
              && !Character.isWhitespace(text.charAt(i - 1))
              && (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1)));
      if (closes && ".,!?…".indexOf(text.charAt(i - 1)) >= 0) {
        return until(at, i);
      }
      if (closes && (first < 0 || isPossessive(first))) {
        first = i;
      }
    }
    return first > 0 ? until(at, first) : at + 1;
  }

  private boolean isPossessive(int i) {
    return text.charAt(i - 1) == 's' && i + 2 < end && Character.isLowerCase(text.charAt(i + 2));
  }
}
