package io.dateline.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds word lists in Java sources. A word list is a regular expression with more than three
 * alternatives of letters, a collection of more than three words, or a string of more than three
 * words that is split.
 */
final class WordListsInClasses {

  private static final int MAX_WORDS = 3;

  private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";

  private static final Pattern COMMENT =
      Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$|(?<=[;{},])\\s+//.*$");

  /** Literals that "+" joins count as one. */
  private static final Pattern JOINED_LITERALS =
      Pattern.compile(LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*");

  private static final Pattern ALTERNATIVES =
      Pattern.compile(
          "(?:[\\p{L}'’. -]+(?:\\([^()]*\\))?\\??\\|){" + MAX_WORDS + ",}[\\p{L}'’. -]+");

  private static final Pattern COLLECTION =
      Pattern.compile(
          "(?s)(?:(?:Set|List|Map|Stream|EnumSet)\\.of|Arrays\\.asList|Map\\.ofEntries)\\(((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*)\\)"
              + "|\\{(\\s*(?:"
              + LITERAL
              + "\\s*,?\\s*)+)\\}|\\bcase ((?:"
              + LITERAL
              + "\\s*,?\\s*)+)");

  private static final Pattern WORD = Pattern.compile("\"(\\p{L}[\\p{L}\\p{N}.'’ -]*)\"");

  private static final Pattern SPLIT =
      Pattern.compile(
          "(?s)("
              + LITERAL
              + "(?:\\s*\\+\\s*"
              + LITERAL
              + ")*)\\s*\\.(?:strip\\(\\)\\s*\\.)?split\\(");

  private WordListsInClasses() {}

  /** Returns the word lists of all sources below a folder, each with its file. */
  static List<String> below(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        of(Files.readString(file)).forEach(list -> found.add(file.getFileName() + ": " + list));
      }
    }
    return found;
  }

  /** Returns the word lists of one source. */
  static List<String> of(String source) {
    String code = COMMENT.matcher(source).replaceAll("");
    List<String> found = new ArrayList<>();
    Matcher literals = JOINED_LITERALS.matcher(code);
    while (literals.find()) {
      Matcher alternatives = ALTERNATIVES.matcher(joined(literals.group()));
      while (alternatives.find()) {
        found.add(alternatives.group());
      }
    }
    Matcher collection = COLLECTION.matcher(code);
    while (collection.find()) {
      if (WORD.matcher(collection.group()).results().count() > MAX_WORDS) {
        found.add(collection.group());
      }
    }
    Matcher split = SPLIT.matcher(code);
    while (split.find()) {
      if (joined(split.group(1)).strip().split("\\s+").length > MAX_WORDS) {
        found.add(split.group(1));
      }
    }
    return found;
  }

  private static String joined(String literals) {
    StringBuilder joined = new StringBuilder();
    Matcher literal = Pattern.compile(LITERAL).matcher(literals);
    while (literal.find()) {
      joined.append(literal.group(), 1, literal.group().length() - 1);
    }
    return joined.toString();
  }
}
