package io.dateline.entities.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.names.PlainTagger;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.TimeLimit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An article of four times the length must cost about four times the processor time of the thread,
 * whatever its text. The shortest of several tries counts. A stage whose cost grows with the square
 * of the length would take sixteen times as long.
 */
class ExtractionCostTest {

  private static final int LENGTH = 15_000;
  private static final int ROUNDS = 3;
  private static final int TRIES = 3;

  /** Between the factor four of a linear stage and sixteen of a quadratic one. */
  private static final double MAX_RATIO = 8;

  /** Shorter times measure mostly compilation and garbage collection. */
  private static final long MIN_NANOS = 100_000_000;

  private static final Extractor EXTRACTOR = new Extractor(PlainTagger.load(), Gazetteer.load());
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        "é",
        "中",
        "- ",
        ". ",
        ".",
        "\" ",
        "\"",
        "“",
        "” ",
        "“said” ",
        "(",
        "(a) ",
        "[",
        "a/",
        "a-",
        "A-led-",
        "a'",
        "1 ",
        "12,",
        "$5 million ",
        "$5-",
        "A\n\n",
        "a\n",
        "A. ",
        "A.B.",
        "A.Bc.",
        "John ",
        "John Smith, ",
        "John Smith said. ",
        "President ",
        "president of ",
        "former ",
        "minister of health and ",
        "mayor, ",
        "John Smith, founder, mayor and head of Kenya, met ",
        "France, ",
        "French ",
        "U.S. ",
        "Paris, Texas, ",
        "Monday ",
        "4 March 2026 ",
        "5 percent ",
        "World Health Organization (WHO) ",
        "University of ",
        "Foreign Minister John Smith met ",
        "France's president's ",
        "the Clean Air Act and ",
        "“We,” he said. ",
        "\"It is so,\" said John Smith. ",
        "SMITH: Yes.\n",
        "said ",
        "Mr Smith and ",
        "Ursula von der Leyen met von der Leyen. "
      })
  void repeated_text_costs_its_length(String unit) {
    assertLinear(length -> unit.repeat(length / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# # met # #. ",
        "The # Party of # and # Inc. agreed. ",
        "“We are going to # now,” said # #.\n\n",
        "# Smith, minister of # of #, said Smith left. He said “no, we will not go there”. ",
        "# of # von # met von #. "
      })
  void text_with_ever_new_names_costs_its_length(String pattern) {
    assertLinear(length -> withNames(pattern, length));
  }

  @Test
  void a_page_of_very_many_mentions_is_read_up_to_a_limit_and_says_so() {
    ExtractionResult extraction =
        EXTRACTOR.extract(article("France and Peru met on Monday. ".repeat(4000)));
    assertTrue(extraction.mentions().size() < 4_100, () -> "" + extraction.mentions().size());
    assertTrue(extraction.remark().matches("only the first \\d+ characters were read"));
  }

  @Test
  void a_page_that_takes_longer_than_it_may_ends_by_itself() {
    assertThrows(
        TimeLimit.Exceeded.class,
        () -> EXTRACTOR.extract(article("John said. ".repeat(2000)), TimeLimit.of(Duration.ZERO)));
    assertEquals(
        1,
        EXTRACTOR
            .extract(article("France agreed."), TimeLimit.of(Duration.ofDays(1)))
            .mentions()
            .size());
  }

  /**
   * Measures again if the first measurement is too high, since other programs share the machine.
   */
  private static void assertLinear(Function<Integer, String> text) {
    String shorter = text.apply(LENGTH);
    String longer = text.apply(4 * LENGTH);
    long once = cost(shorter);
    long fourTimes = cost(longer);
    for (int round = 1; round < ROUNDS && isTooHigh(once, fourTimes); round++) {
      once = Math.min(once, cost(shorter));
      fourTimes = Math.min(fourTimes, cost(longer));
    }
    String costs = fourTimes / 1000 + " us instead of four times " + once / 1000 + " us";
    assertFalse(isTooHigh(once, fourTimes), costs);
  }

  private static boolean isTooHigh(long once, long fourTimes) {
    return fourTimes >= MIN_NANOS && fourTimes >= MAX_RATIO * once;
  }

  private static long cost(String text) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      EXTRACTOR.extract(article(text));
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
    }
    return least;
  }

  private static ArticleText article(String text) {
    return new ArticleText(text, "en", LocalDate.of(2026, 1, 1), List.of());
  }

  private static String withNames(String pattern, int length) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      pattern.chars().forEach(c -> text.append(c == '#' ? name(random) : Character.toString(c)));
    }
    return text.toString();
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder().append((char) ('A' + random.nextInt(26)));
    for (int i = 2 + random.nextInt(6); i > 0; i--) {
      name.append((char) ('a' + random.nextInt(26)));
    }
    return name.toString();
  }
}
