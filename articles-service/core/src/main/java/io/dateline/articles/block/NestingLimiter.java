package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Limits how many elements a page has open inside of one another. A parser searches the open
 * elements again and again, so that its time grows with the square of their number. Tags below the
 * limit become white space of the same length, so that all positions stay; their text is read as
 * part of the element above.
 */
final class NestingLimiter {

  /**
   * Elements that are open at once. Real pages stay under 100; the walk over the tree reads 400
   * levels.
   */
  private static final int MAX_OPEN_ELEMENTS = 1_000;

  /** Open elements that are searched for the start of an end tag. */
  private static final int MAX_SEARCHED_ELEMENTS = 200;

  /**
   * Elements that have no end tag, or whose end tag is commonly left out: the next element ends
   * them.
   */
  private static final Set<String> SELF_ENDING = Languages.words(WordList.SELF_ENDING_ELEMENT);

  /** Elements that hold text alone, also if it looks like tags. */
  private static final Set<String> TEXT_ONLY = Languages.words(WordList.TEXT_ELEMENT);

  /** Elements whose end tag closes themselves and no other open element. */
  private static final Set<String> FORMATTING = Languages.words(WordList.FORMATTING_ELEMENT);

  /** Elements that the end tag of an element around them does not close. */
  private static final Set<String> BOUNDARIES = Languages.words(WordList.BOUNDARY_ELEMENT);

  private final String html;
  private final List<String> open = new ArrayList<>();

  /** Number of open drawings and formulas, in which each element needs an end tag. */
  private int foreign;

  private char[] bounded;

  private NestingLimiter(String html) {
    this.html = html;
  }

  /** Returns the page with white space in place of the tags below the limit. */
  static String bounded(String html) {
    NestingLimiter tags = new NestingLimiter(html);
    tags.read();
    return tags.bounded == null ? html : new String(tags.bounded);
  }

  private void read() {
    int at = html.indexOf('<');
    while (at >= 0 && at + 1 < html.length()) {
      char next = html.charAt(at + 1);
      int end = at + 1;
      if (html.startsWith("<!--", at)) {
        end = after("-->", at + 4);
      } else if (next == '!' || next == '?') {
        end = after(">", at + 1);
      } else if (Character.isLetter(next)) {
        end = start(at);
      } else if (next == '/' && at + 2 < html.length() && Character.isLetter(html.charAt(at + 2))) {
        end = end(at);
      }
      at = html.indexOf('<', end);
    }
  }

  private int start(int at) {
    String name = name(at + 1);
    int end = tagEnd(at);
    if (TEXT_ONLY.contains(name)) {
      return textEnd(name, end);
    }
    if (foreign > 0 || !SELF_ENDING.contains(name)) {
      if (open.size() >= MAX_OPEN_ELEMENTS) {
        blank(at, end);
      }
      open.add(name);
      foreign += isForeign(name) ? 1 : 0;
    }
    return end;
  }

  private int end(int at) {
    int end = tagEnd(at);
    String name = name(at + 2);
    boolean formatting = FORMATTING.contains(name);
    int found = open.size() - 1;
    for (int looked = 0; found >= 0 && looked < MAX_SEARCHED_ELEMENTS; looked++, found--) {
      if (open.get(found).equals(name)) {
        break;
      }
      if (BOUNDARIES.contains(open.get(found))) {
        return end;
      }
    }
    if (found < 0 || !open.get(found).equals(name)) {
      return end;
    }
    if (found >= MAX_OPEN_ELEMENTS) {
      blank(at, end);
    }
    if (formatting) {
      open.remove(found);
    } else {
      while (open.size() > found) {
        foreign -= isForeign(open.remove(open.size() - 1)) ? 1 : 0;
      }
    }
    return end;
  }

  private static boolean isForeign(String name) {
    return name.equals("math") || name.equals("svg");
  }

  private void blank(int from, int to) {
    bounded = bounded == null ? html.toCharArray() : bounded;
    Arrays.fill(bounded, from, to, ' ');
  }

  /**
   * Returns the name of the tag that begins here, cut to 16 characters, which no name of HTML has.
   */
  private String name(int from) {
    int end = from;
    while (end < html.length() && end - from < 16 && isOfName(html.charAt(end))) {
      end++;
    }
    return html.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfName(char c) {
    return c > ' ' && c != '>' && c != '/';
  }

  /**
   * Returns the position behind the tag that begins here. A {@code >} in a quoted attribute does
   * not end the tag.
   */
  private int tagEnd(int at) {
    for (int i = at + 1; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '=') {
        int quote = i + 1;
        while (quote < html.length() && html.charAt(quote) <= ' ') {
          quote++;
        }
        if (quote < html.length() && (html.charAt(quote) == '"' || html.charAt(quote) == '\'')) {
          int close = html.indexOf(html.charAt(quote), quote + 1);
          i = close < 0 ? html.length() : close;
        }
      }
    }
    return html.length();
  }

  /** Returns where the text of a text-only element ends. */
  private int textEnd(String name, int from) {
    for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
      if (html.regionMatches(true, i + 2, name, 0, name.length())) {
        return i;
      }
    }
    return html.length();
  }

  private int after(String sign, int from) {
    int at = html.indexOf(sign, from);
    return at < 0 ? html.length() : at + sign.length();
  }
}
