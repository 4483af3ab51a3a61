package io.dateline.entities.laws;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.LawWords;
import io.dateline.entities.text.NameRuns;
import io.dateline.entities.text.NameRuns.TokenRange;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds laws, treaties, resolutions and orders by the form of their names: "Refugee Convention",
 * "Article 50".
 */
public final class LawFinder {

  private final LawWords words;
  private final NameRuns runs;
  private final Pattern calendar;

  public LawFinder(Language language) {
    this.words = language.laws();
    this.runs = new NameRuns(language);
    this.calendar = calendar(language);
  }

  /** Returns a pattern for the names of weekdays and months, which matches nothing without them. */
  private static Pattern calendar(Language language) {
    String weekday = language.dates().form("weekday", " ");
    String month = language.dates().form("month", " ");
    return weekday == null || month == null
        ? Pattern.compile("(?!)")
        : Pattern.compile(weekday + "|" + month);
  }

  /** Returns the laws of a sentence, in its order and without overlap. */
  public List<TokenRange> in(Sentence sentence) {
    List<TokenRange> found = new ArrayList<>();
    if (NameRuns.isTitleCase(sentence)) {
      return found;
    }
    int free = 0;
    for (int i = 0; i < sentence.size(); i++) {
      TokenRange run = i < free ? null : at(sentence, i);
      if (run != null && run.from() >= free) {
        found.add(run);
        free = run.to();
      }
    }
    return found;
  }

  private TokenRange at(Sentence sentence, int i) {
    String word = sentence.token(i).text();
    if (words.numbered().contains(word) && isNumber(sentence, i + 1)) {
      return new TokenRange(numberedStart(sentence, i, word), numberedEnd(sentence, i + 2));
    }
    if (!words.heads().contains(word) || isHead(sentence, i + 1)) {
      return null;
    }
    int name = behindOtherLaw(sentence, runs.startOf(sentence, i, words.inner()), i);
    // "the 1951 Refugee Convention": the year belongs to the name.
    boolean year = name > 0 && sentence.token(name - 1).text().matches("1[6-9]\\d\\d|20\\d\\d");
    int from = year && name < i ? name - 1 : name;
    int to = beforeOthers(sentence, i + 1, runs.endOf(sentence, i + 1, words.links()));
    boolean named = from < i || to > i + 1 || words.alone().contains(word);
    boolean meeting =
        word.equals("Convention")
            && sentence.words().subList(from, i).stream().anyMatch(words.gatherings()::contains);
    boolean wordAlone = from == i && to > i + 1 && i == 0 && !words.sentenceStarts().contains(word);
    return named && !meeting && !wordAlone ? new TokenRange(from, to) : null;
  }

  /** "Water Act and Air Act" are two laws: returns where the second one begins. */
  private int behindOtherLaw(Sentence sentence, int from, int head) {
    for (int i = head - 1; i > from; i--) {
      boolean joined = words.inner().contains(sentence.token(i).text());
      if (joined && words.heads().contains(sentence.token(i - 1).text())) {
        return i + 1;
      }
    }
    return from;
  }

  /** "Act on Monday", "Treaty of Example and the Air Act": a date and another law end the name. */
  private int beforeOthers(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean date = calendar.matcher(sentence.token(i).text()).matches();
      boolean other = sentence.has(i, "and") && sentence.has(i + 1, "the");
      if (date || other) {
        int end = date ? i - 1 : i;
        return end <= from ? from : end;
      }
    }
    return to;
  }

  /** "Agreement Act": the later of two heads is the head. */
  private boolean isHead(Sentence sentence, int i) {
    return i < sentence.size() && words.heads().contains(sentence.token(i).text());
  }

  private static boolean isNumber(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).text().matches("\\d{1,5}[A-Za-z]?|[IVX]{1,5}");
  }

  /**
   * "Security Council Resolution 2231": a resolution or an order carries the name of its author, an
   * article does not.
   */
  private int numberedStart(Sentence sentence, int i, String word) {
    boolean made = words.made().contains(word);
    return made ? runs.startOf(sentence, i, words.inner()) : i;
  }

  /** "Article 19 of the Constitution": the law behind "of" belongs to the name. */
  private int numberedEnd(Sentence sentence, int i) {
    int end = runs.endOf(sentence, i, Set.of("of"));
    boolean law = sentence.words().subList(i, end).stream().anyMatch(words.heads()::contains);
    return law ? end : i;
  }
}
