package io.dateline.entities.dates;

import io.dateline.entities.language.DateWords;
import io.dateline.entities.language.Language;
import io.dateline.entities.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates of a sentence and resolves them against the day of publication. */
public final class DateFinder {

  /**
   * Only words this close in front of a date say that the date is in the future; it is about the
   * length of a clause.
   */
  private static final int MAX_CHARACTERS_BEFORE_DATE = 90;

  private static final String SPACE = "[\\s\\u00a0\\u202f]+";

  private final DateWords words;
  private final Map<DateForm, Pattern> forms = new EnumMap<>(DateForm.class);
  private final Pattern future;

  public DateFinder(Language language) {
    this.words = language.dates();
    for (DateForm form : DateForm.values()) {
      String expression = words.form(form.resourceName(), SPACE);
      if (expression != null) {
        forms.put(form, Pattern.compile(expression));
      }
    }
    String coming = words.form("future", SPACE);
    this.future = Pattern.compile(coming == null ? "(?!)" : coming);
  }

  /**
   * Returns the dates of a sentence, in its order and without overlap.
   *
   * @param text the text that the spans of the sentence point into
   * @param published the day of publication, null where it is unknown
   */
  public List<DateExpression> in(Sentence sentence, String text, LocalDate published) {
    List<DateExpression> found = new ArrayList<>();
    int start = sentence.span().start();
    int end = sentence.span().end();
    DateHints signs = DateHints.of(sentence, words);
    for (Map.Entry<DateForm, Pattern> form : forms.entrySet()) {
      if (!signs.allow(form.getKey())) {
        continue;
      }
      Matcher match = form.getValue().matcher(text).region(start, end).useTransparentBounds(true);
      while (match.find()) {
        int from = sentence.tokenAt(match.start());
        int to = sentence.tokenAt(match.end() - 1) + 1;
        if (found.stream().noneMatch(other -> from < other.to() && other.from() < to)) {
          boolean isFuture =
              future
                  .matcher(text)
                  .region(
                      Math.max(start, match.start() - MAX_CHARACTERS_BEFORE_DATE), match.start())
                  .find();
          found.add(
              new DateExpression(
                  from,
                  to,
                  new DateResolver(words, published, isFuture).read(form.getKey(), match)));
        }
      }
    }
    found.sort(Comparator.comparingInt(DateExpression::from));
    return found;
  }
}
