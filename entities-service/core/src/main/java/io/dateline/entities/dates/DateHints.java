package io.dateline.entities.dates;

import io.dateline.entities.language.DateWords;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Which words of the calendar a sentence has at all: most have few, and looking for the rest would
 * take longer than everything else.
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

  /** Whether a pattern can match. */
  boolean allow(DateForm pattern) {
    return switch (pattern) {
      case ISO, DECADE, YEAR_ALONE -> digits;
      case MONTH_DAY, DAY_MONTH -> months && digits;
      case MONTH_YEAR, MONTH_ALONE -> months;
      case WEEKDAY_NAMED -> weekdays;
      case AGO, WITHIN, NEAR, TODAY -> !words.isEmpty();
    };
  }
}
