package io.dateline.entities.dates;

import io.dateline.entities.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates of a sentence and resolves them against the day of publication. */
public final class DateFinder {

  /** So many characters in front of a date may say that it is to come: about a clause. */
  private static final int CLAUSE = 90;

  private static final Pattern FUTURE = Pattern.compile(EnglishDates.FUTURE);

  private DateFinder() {}

  /**
   * The dates of a sentence, in its order and without overlap.
   *
   * @param text the text that the sentence stands in
   * @param published the day of publication, null where it is not known
   */
  public static List<DateExpression> in(Sentence sentence, String text, LocalDate published) {
    List<DateExpression> found = new ArrayList<>();
    int start = sentence.span().start();
    int end = sentence.span().end();
    DateHints signs = DateHints.of(sentence);
    for (DateForm pattern : DateForm.values()) {
      if (!signs.allow(pattern)) {
        continue;
      }
      Matcher match = pattern.pattern().matcher(text).region(start, end).useTransparentBounds(true);
      while (match.find()) {
        int from = sentence.tokenAt(match.start());
        int to = sentence.tokenAt(match.end() - 1) + 1;
        if (found.stream().noneMatch(other -> from < other.to() && other.from() < to)) {
          boolean future =
              FUTURE
                  .matcher(text)
                  .region(Math.max(start, match.start() - CLAUSE), match.start())
                  .find();
          found.add(
              new DateExpression(
                  from, to, new DateResolver(published, future).read(pattern, match)));
        }
      }
    }
    found.sort(Comparator.comparingInt(DateExpression::from));
    return found;
  }
}
