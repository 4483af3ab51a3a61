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
  private final Pattern range;

  public DateFinder(Language language) {
    this.words = language.dates();
    for (DateForm form : DateForm.values()) {
      String expression = words.form(form.resourceName(), SPACE);
      if (expression != null) {
        forms.put(form, Pattern.compile(expression));
      }
    }
    this.future = form("future");
    this.range = form("range");
  }

  /** Returns a pattern that matches nothing where the language has no such form. */
  private Pattern form(String name) {
    String form = words.form(name, SPACE);
    return Pattern.compile(form == null ? "(?!)" : form);
  }

  /**
   * Returns the dates of a sentence, in its order and without overlap.
   *
   * @param text the text that the spans of the sentence point into
   * @param published the day of publication, null where it is unknown
   */
  public List<DateExpression> in(Sentence sentence, String text, LocalDate published) {
    return in(sentence, text, published, null);
  }

  /**
   * Returns the same for a sentence behind others.
   *
   * @param yearBefore the year that the text named last, for "in June of that year"; or null
   */
  public List<DateExpression> in(
      Sentence sentence, String text, LocalDate published, Integer yearBefore) {
    List<DateMatch> matches = matches(sentence, text);
    if (matches.isEmpty()) {
      return List.of();
    }
    Integer[] years = yearsOfRanges(matches, text);
    TenseFinder tenses = new TenseFinder(words.tenses(), sentence);
    List<DateExpression> found = new ArrayList<>();
    Integer year = yearBefore;
    for (int i = 0; i < matches.size(); i++) {
      DateMatch match = matches.get(i);
      Tense tense = tense(match, tenses, sentence, text);
      DateResolver resolver = new DateResolver(words, published, tense, years[i], year);
      DateValue value = resolver.read(match, sentence);
      boolean unread = value == null && match.form().isDoubtful();
      if (!unread || (published == null && resolver.needsDay(match))) {
        found.add(new DateExpression(match.from(), match.to(), value));
      }
      year = match.group("y") == null ? year : Integer.valueOf(match.group("y"));
    }
    return found;
  }

  private List<DateMatch> matches(Sentence sentence, String text) {
    List<DateMatch> found = new ArrayList<>();
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
        if (found.stream().noneMatch(other -> other.overlaps(from, to))) {
          found.add(DateMatch.of(form.getKey(), match, text, from, to));
        }
      }
    }
    found.sort(Comparator.comparingInt(DateMatch::from));
    return found;
  }

  /**
   * "from 12 May to 30 September 2022": the year behind a range holds for both ends, and for all
   * days of a list. Returns the year for each match, null where no such year follows.
   */
  private Integer[] yearsOfRanges(List<DateMatch> matches, String text) {
    Integer[] years = new Integer[matches.size()];
    for (int i = matches.size() - 2; i >= 0; i--) {
      DateMatch first = matches.get(i);
      DateMatch next = matches.get(i + 1);
      String stated = next.form().hasMonth() ? next.group("y") : null;
      Integer year = stated == null ? years[i + 1] : Integer.valueOf(stated);
      boolean open =
          first.form().hasMonth() && first.group("y") == null && first.group("r") == null;
      if (year != null
          && open
          && range.matcher(text.substring(first.end(), next.start())).matches()) {
        // "from 28 December to 3 January 2021" begins in the year before.
        boolean turn = words.month(first.month()).compareTo(words.month(next.month())) > 0;
        years[i] = turn ? year - 1 : year;
      }
    }
    return years;
  }

  private Tense tense(DateMatch match, TenseFinder tenses, Sentence sentence, String text) {
    if (!match.form().needsTense()) {
      return Tense.UNKNOWN;
    }
    TenseFinder.Verdict verdict = tenses.around(match.from(), match.to(), match.form().isDay());
    if (verdict.sure()) {
      return verdict.tense();
    }
    int start = Math.max(sentence.span().start(), match.start() - MAX_CHARACTERS_BEFORE_DATE);
    boolean coming = future.matcher(text).region(start, match.start()).find();
    return coming ? Tense.COMING : verdict.tense();
  }
}
