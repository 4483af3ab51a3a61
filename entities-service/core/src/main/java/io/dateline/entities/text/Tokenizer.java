package io.dateline.entities.text;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.SentenceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into tokens in the style of the Penn Treebank, since the sets that name taggers learn
 * from are cut so: punctuation, possessives and contractions stand alone, abbreviations keep their
 * full stop, hyphenated words stay whole. A compound is cut only where a part is a name of its own
 * ("U.S.-Mexico", "Russia-held"), since a name inside it would have no span.
 */
public final class Tokenizer {

  /**
   * A run without spaces. A longer one is read in stretches of 500 characters, since some steps
   * cost the square of the length of a run. Words and addresses in news are far shorter.
   */
  private static final Pattern RUN_WITHOUT_SPACES = Pattern.compile("\\S{1,500}");

  /** Signs that are tokens of their own wherever they stand. */
  private static final Pattern SEPARATE_SIGN =
      Pattern.compile("--+|\\.\\.\\.+|[…—–/|•·\"“”„«»()\\[\\]{}<>;!?%$€£¥@#&*=+~^_`‘]");

  /**
   * "the town.Police said": a full stop without a space between two words, neither of which is part
   * of an address or an abbreviation.
   */
  private static final Pattern GLUED_STOP =
      Pattern.compile("(?<=\\p{L}\\p{Ll}{1,30})\\.(?=\\p{Lu}\\p{Ll}+(?![.\\p{L}]\\p{L}))");

  private static final String CLOSING_SIGNS = ".,:'’";

  private final SentenceWords words;
  private final Predicate<String> isName;

  /**
   * @param isName tells whether a word is certainly a name by itself (a country, a demonym), so
   *     that it is cut out of a compound
   */
  public Tokenizer(Language language, Predicate<String> isName) {
    this.words = language.sentences();
    this.isName = isName;
  }

  /** Returns the tokens of {@code text[from, to)}, in order, with spans in {@code text}. */
  public List<Token> tokens(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    Matcher chunk = RUN_WITHOUT_SPACES.matcher(text).region(from, to);
    while (chunk.find()) {
      splitAtLoneSigns(text, chunk.start(), chunk.end(), tokens);
    }
    return tokens;
  }

  private void splitAtLoneSigns(String text, int from, int to, List<Token> tokens) {
    int at = from;
    Matcher lone = SEPARATE_SIGN.matcher(text).region(from, to);
    while (lone.find()) {
      word(text, at, lone.start(), tokens);
      add(text, lone.start(), lone.end(), tokens);
      at = lone.end();
    }
    word(text, at, to, tokens);
  }

  /**
   * Reads a run without spaces and separate signs: quotation marks in front, punctuation behind,
   * the word between.
   */
  private void word(String text, int from, int to, List<Token> tokens) {
    int start = from;
    while (start < to && isOpening(text, start, to)) {
      add(text, start, start + 1, tokens);
      start++;
    }
    int end = to;
    List<Token> behind = new ArrayList<>();
    while (end > start && CLOSING_SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
      String before = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).text();
      String word = text.substring(start, end);
      if (word.endsWith(".") && words.keepsPeriod(word) && !words.isLetterName(before, word)) {
        break;
      }
      end--;
      add(text, end, end + 1, behind);
    }
    glued(text, start, end, tokens);
    for (int i = behind.size() - 1; i >= 0; i--) {
      tokens.add(behind.get(i));
    }
  }

  /**
   * "the town.Police said": cuts at the full stop, which a page that lost its tags has without a
   * space.
   */
  private void glued(String text, int from, int to, List<Token> tokens) {
    Matcher stop = GLUED_STOP.matcher(text).region(from, to).useTransparentBounds(true);
    int at = from;
    boolean address = text.startsWith("www.", from);
    while (!address && stop.find()) {
      if (!words.keepsPeriod(text.substring(at, stop.end()))) {
        compound(text, at, stop.start(), tokens);
        add(text, stop.start(), stop.end(), tokens);
        at = stop.end();
      }
    }
    compound(text, at, to, tokens);
  }

  private static boolean isOpening(String text, int at, int to) {
    char c = text.charAt(at);
    return c == ',' || c == ':' || ((c == '\'' || c == '’') && to - at > 1);
  }

  private void compound(String text, int from, int to, List<Token> tokens) {
    int hyphen = cut(text, from, to);
    if (hyphen < 0) {
      clitic(text, from, to, tokens);
      return;
    }
    compound(text, from, hyphen, tokens);
    add(text, hyphen, hyphen + 1, tokens);
    compound(text, hyphen + 1, to, tokens);
  }

  /** Returns the hyphen at which a compound falls into a name and something else, or -1. */
  private int cut(String text, int from, int to) {
    if (from >= to || !Character.isUpperCase(text.charAt(from))) {
      return -1;
    }
    int last = to - 2;
    while (last > from && text.charAt(last) != '-') {
      last--;
    }
    if (last <= from) {
      return -1;
    }
    if (words.isCompoundEnd(text.substring(last + 1, to))) {
      return last;
    }
    int first = text.indexOf('-', from);
    String rest = words.clitic().matcher(text.substring(first + 1, to)).replaceAll("");
    String second = rest.contains("-") ? rest.substring(0, rest.indexOf('-')) : rest;
    return isName.test(text.substring(from, first)) && isName.test(second) ? first : -1;
  }

  private void clitic(String text, int from, int to, List<Token> tokens) {
    Matcher clitic = words.clitic().matcher(text).region(from, to).useTransparentBounds(true);
    // The anchoring bounds, which are the default, make "$" mean the end of the region.
    int cut = clitic.find() && clitic.start() > from ? clitic.start() : to;
    add(text, from, cut, tokens);
    add(text, cut, to, tokens);
  }

  private static void add(String text, int from, int to, List<Token> tokens) {
    if (to > from) {
      tokens.add(new Token(text.substring(from, to), new Span(from, to)));
    }
  }
}
