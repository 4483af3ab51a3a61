package io.dateline.entities.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dateline.entities.dates.DateValue.Basis;
import io.dateline.entities.language.TestLanguages;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

  private static final DateFinder FINDER = new DateFinder(TestLanguages.ENGLISH);

  /** A Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor resigned on Thursday.                  | Thursday          | 2024-03-14 | 2024-03-14 | DAY
          The museum opens to all on Friday.               | Friday            | 2024-03-15 | 2024-03-15 | DAY
          The court will rule on Monday.                   | Monday            | 2024-03-18 | 2024-03-18 | DAY
          He will go, his office said on Monday.           | Monday            | 2024-03-11 | 2024-03-11 | DAY
          They met last Friday.                            | last Friday       | 2024-03-08 | 2024-03-08 | DAY
          They meet next Tuesday.                          | next Tuesday      | 2024-03-19 | 2024-03-19 | DAY
          It rained yesterday morning.                     | yesterday morning | 2024-03-14 | 2024-03-14 | DAY
          It rained last night.                            | last night        | 2024-03-14 | 2024-03-14 | DAY
          The fair is this weekend.                        | this weekend      | 2024-03-16 | 2024-03-17 | DAY
          Prices fell last week.                           | last week         | 2024-03-04 | 2024-03-10 | WEEK
          Two weeks ago the dam broke.                     | Two weeks ago     | 2024-02-26 | 2024-03-03 | WEEK
          It was signed in March 2023.                     | March 2023        | 2023-03-01 | 2023-03-31 | MONTH
          It was signed in November.                       | November          | 2023-11-01 | 2023-11-30 | MONTH
          It will be signed in November.                   | November          | 2024-11-01 | 2024-11-30 | MONTH
          It was signed in May last year.                  | May last year     | 2023-05-01 | 2023-05-31 | MONTH
          Earlier this month it snowed.                    | Earlier this month | 2024-03-01 | 2024-03-15 | MONTH
          The vote is later this year.                     | later this year   | 2024-03-15 | 2024-12-31 | YEAR
          She left a year ago.                             | a year ago        | 2023-01-01 | 2023-12-31 | YEAR
          It has stood since 1987.                         | 1987              | 1987-01-01 | 1987-12-31 | YEAR
          The 2026 World Cup is near.                      | 2026              | 2026-01-01 | 2026-12-31 | YEAR
          He grew up in the 1990s.                         | the 1990s         | 1990-01-01 | 1999-12-31 | DECADE
          The song is from the '80s.                       | the '80s          | 1980-01-01 | 1989-12-31 | DECADE
          It began on December 29, 2023.                   | December 29, 2023 | 2023-12-29 | 2023-12-29 | DAY
          It began on Friday, Dec. 29.                     | Friday, Dec. 29   | 2023-12-29 | 2023-12-29 | DAY
          It began on 29 December.                         | 29 December       | 2023-12-29 | 2023-12-29 | DAY
          The talks of May 3-5, 2022 failed.               | May 3-5, 2022     | 2022-05-03 | 2022-05-05 | DAY
          The file is of 2023-12-29.                       | 2023-12-29        | 2023-12-29 | 2023-12-29 | DAY
          """)
  void date_expressions_mean_days(
      String text, String words, LocalDate from, LocalDate to, String precision) {
    Sentence sentence = Sentences.one(text);
    List<DateExpression> found = FINDER.in(sentence, text, PUBLISHED);
    assertEquals(1, found.size(), found.toString());
    DateExpression date = found.get(0);
    assertEquals(words, sentence.span(date.from(), date.to()).of(text));
    assertEquals(from, date.value().from());
    assertEquals(to, date.value().to());
    assertEquals(precision, date.value().precision().name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She may go.",
        "They march on the capital.",
        "It cost 2019 pesos.",
        "About 1900 people came.",
        "He is 45 years old.",
        "The score was 3-2."
      })
  void other_words_and_numbers_are_no_dates(String text) {
    assertEquals(List.of(), FINDER.in(Sentences.one(text), text, PUBLISHED));
  }

  @Test
  void stated_dates_need_no_day_of_publication_and_relative_ones_stay_open_without_it() {
    String stated = "It was signed on March 3, 2021.";
    DateValue value = FINDER.in(Sentences.one(stated), stated, null).get(0).value();
    assertEquals(Basis.STATED, value.basis());
    String relative = "It was signed on Tuesday.";
    assertNull(FINDER.in(Sentences.one(relative), relative, null).get(0).value());
  }

  @Test
  void a_day_that_no_calendar_has_is_no_day() {
    String text = "It was signed on February 30, 2021.";
    assertNull(FINDER.in(Sentences.one(text), text, PUBLISHED).get(0).value());
  }
}
