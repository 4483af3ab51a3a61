package io.dateline.entities.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sentence that have the form of a date.
 *
 * @param from the first token in the sentence
 * @param to the token after the last one
 */
record DateMatch(DateForm form, Matcher matcher, int from, int to) {

  /** Keeps a match of a matcher that goes on to search. */
  static DateMatch of(DateForm form, Matcher searching, String text, int from, int to) {
    Pattern pattern = searching.pattern();
    Matcher kept =
        pattern
            .matcher(text)
            .region(searching.regionStart(), searching.regionEnd())
            .useTransparentBounds(true);
    while (kept.find() && kept.start() < searching.start()) {}
    return new DateMatch(form, kept, from, to);
  }

  /** Returns the words of a group, null where the form has no such group or it is empty. */
  String group(String name) {
    boolean has = matcher.pattern().pattern().contains("(?<" + name + ">");
    return has ? matcher.group(name) : null;
  }

  /** Returns the name of the month, or of a named day. */
  String month() {
    return group("m") == null ? group("n") : group("m");
  }

  int start() {
    return matcher.start();
  }

  int end() {
    return matcher.end();
  }

  boolean overlaps(int start, int end) {
    return from < end && start < to;
  }
}
