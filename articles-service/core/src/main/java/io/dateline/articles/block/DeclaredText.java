package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A story that JSON-LD carries as {@code articleBody}. Scripts that are cut off or broken are read,
 * too, as far as they go.
 *
 * @param text the story, with a line for each paragraph
 * @param rawSpan the place of the JSON string in the page
 */
record DeclaredText(String text, Span rawSpan) {

  private static final String FIELD = "\"articleBody\"";

  /** Some outlets declare the story with its tags; those of paragraphs end a line. */
  private static final Pattern PARAGRAPH_TAG =
      Pattern.compile(
          "(?i)</?(?:br|" + Languages.alternatives(WordList.BLOCK_ELEMENT) + ")\\b[^>]{0,200}>");

  private static final Pattern TAG = Pattern.compile("<[^>]{1,200}>");

  /** Declared stories of one page; pages that list others declare more. */
  private static final int MAX_TEXTS = 20;

  /** Returns the declared stories of the page. */
  static List<DeclaredText> on(PageLayout page) {
    List<DeclaredText> texts = new ArrayList<>();
    String raw = page.raw();
    int at =
        page.head().jsonLd().stream().anyMatch(s -> s.contains(FIELD)) ? raw.indexOf(FIELD) : -1;
    while (at >= 0 && texts.size() < MAX_TEXTS) {
      int from = raw.indexOf('"', at + FIELD.length());
      if (from < 0) {
        break;
      }
      StringBuilder text = new StringBuilder();
      int end = read(raw, from + 1, c -> text.append((char) c));
      texts.add(new DeclaredText(plain(text.toString()), new Span(from + 1, end)));
      at = raw.indexOf(FIELD, end);
    }
    return texts;
  }

  /**
   * Reads a JSON string up to its end, or up to the end of the source if it is cut off.
   *
   * @param from the first character behind the quotation mark
   * @return the place of the closing quotation mark
   */
  static int read(String source, int from, IntConsumer unit) {
    int i = from;
    while (i < source.length() && source.charAt(i) != '"') {
      char c = source.charAt(i);
      if (c != '\\') {
        unit.accept(c);
        i++;
        continue;
      }
      char escaped = i + 1 < source.length() ? source.charAt(i + 1) : ' ';
      if (escaped == 'u' && i + 5 < source.length()) {
        unit.accept(codeUnit(source, i + 2));
        i += 6;
      } else {
        unit.accept(
            escaped == 'n' || escaped == 'r' ? '\n' : "tbf".indexOf(escaped) >= 0 ? ' ' : escaped);
        i += 2;
      }
    }
    return Math.min(i, source.length());
  }

  private static char codeUnit(String source, int at) {
    try {
      return (char) Integer.parseInt(source.substring(at, at + 4), 16);
    } catch (NumberFormatException e) {
      return ' ';
    }
  }

  private static String plain(String text) {
    String decoded = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    String lines = PARAGRAPH_TAG.matcher(decoded).replaceAll("\n");
    return StorableText.of(TAG.matcher(lines).replaceAll(""));
  }
}
