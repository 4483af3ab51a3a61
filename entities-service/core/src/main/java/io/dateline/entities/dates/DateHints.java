package io.dateline.entities.dates;

import io.dateline.entities.language.DateWords;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Token;
import java.util.Locale;
import java.util.Set;

/**
 * The kinds of calendar words that a sentence has. Most sentences have few, and a search for the
 * other forms of dates would take longer than all other work.
 */
record DateHints(boolean digits, boolean months, boolean weekdays, Set<String> words) {

  static DateHints of(Sentence sentence, DateWords language) {
    boolean digits = false;
    boolean months = false;
    boolean weekdays = false;
    Set<String> words = new java.util.HashSet<>();
    for (Token token : sentence.tokens()) {
      String text = token.text();
      digits |= text.chars().anyMatch(Character::isDigit);
      if (token.isCapitalized() && text.length() > 2) {
        months |= language.month(text) != null;
        weekdays |= language.weekday(text) != null;
      }
      String lower = text.toLowerCase(Locale.ROOT);
      if (language.isSign(lower)) {
        words.add(lower);
      }
    }
    return new DateHints(digits, months, weekdays, words);
  }

  /** Returns whether the sentence has the words that a form needs. */
  boolean allow(DateForm pattern) {
    return switch (pattern) {
      case ISO, NUMERIC, NAMED_DAY, DECADE, YEARS, YEAR_ALONE -> digits;
      case MONTH_DAY -> months && digits;
      case DAY_MONTH, MONTH_YEAR, MONTH_ALONE -> months;
      case WEEKDAY_NAMED -> weekdays;
      case WEEKDAY_DAY -> weekdays && digits;
      case QUARTER -> digits || !words.isEmpty();
      case AGO, SPAN, WITHIN, WEEKEND, SEASON_NAMED, NEAR, TODAY -> !words.isEmpty();
    };
  }
}
