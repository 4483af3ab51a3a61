package io.dateline.articles.metadata;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "2 hours ago": reads a time that a page counts back from the time of its fetch. */
final class RelativeTime {

  private static final List<Form> FORMS =
      Languages.values(WordList.RELATIVE_TIME).entrySet().stream()
          .map(
              entry ->
                  new Form(
                      Pattern.compile(
                          "(?iu)(?<![\\p{L}\\d])(?:" + entry.getKey() + ")(?![\\p{L}\\d])"),
                      ChronoUnit.valueOf(entry.getValue().toUpperCase(Locale.ROOT))))
          .toList();

  private RelativeTime() {}

  /** A way to write such a time, with the unit that is counted. */
  private record Form(Pattern pattern, ChronoUnit unit) {}

  /**
   * Returns the time that a line counts back from a time, with the precision of a day: pages round
   * down to whole units.
   */
  static Optional<PublishedAt> in(String line, Instant from) {
    for (Form form : FORMS) {
      Matcher found = form.pattern().matcher(line);
      if (found.find()) {
        String number = found.group("n");
        long count = Character.isDigit(number.charAt(0)) ? Long.parseLong(number) : 1;
        return Optional.of(
            new PublishedAt(
                from.minus(count, form.unit()).atOffset(ZoneOffset.UTC), DatePrecision.DAY, false));
      }
    }
    return Optional.empty();
  }
}
