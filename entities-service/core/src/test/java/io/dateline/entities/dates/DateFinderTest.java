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
          The mill opens in June.                          | June              | 2024-06-01 | 2024-06-30 | MONTH
          The firm said that it would pay on Monday.       | Monday            | 2024-03-18 | 2024-03-18 | DAY
          The talks are to be resumed on Monday.           | Monday            | 2024-03-18 | 2024-03-18 | DAY
          The court hears him on Monday.                   | Monday            | 2024-03-18 | 2024-03-18 | DAY
          The show is on Sunday.                           | Sunday            | 2024-03-17 | 2024-03-17 | DAY
          They are meeting on Monday.                      | Monday            | 2024-03-18 | 2024-03-18 | DAY
          No rain is expected before June.                 | June              | 2024-06-01 | 2024-06-30 | MONTH
          In November, the town will vote.                 | November          | 2024-11-01 | 2024-11-30 | MONTH
          The trial was adjourned until Monday.            | Monday            | 2024-03-18 | 2024-03-18 | DAY
          He has called a vote for Monday.                 | Monday            | 2024-03-18 | 2024-03-18 | DAY
          The board told staff to return on Monday.        | Monday            | 2024-03-18 | 2024-03-18 | DAY
          He could not be reached on Monday.               | Monday            | 2024-03-11 | 2024-03-11 | DAY
          She would not comment on Monday.                 | Monday            | 2024-03-11 | 2024-03-11 | DAY
          He would have won on Monday.                     | Monday            | 2024-03-11 | 2024-03-11 | DAY
          He is accused of lying in May.                   | May               | 2023-05-01 | 2023-05-31 | MONTH
          They fought over the mill in May.                | May               | 2023-05-01 | 2023-05-31 | MONTH
          Two men died on April 12.                        | April 12          | 2023-04-12 | 2023-04-12 | DAY
          The ball will be held on April 12.               | April 12          | 2024-04-12 | 2024-04-12 | DAY
          Minister Otieno arrives in Addis Ababa on March 9. | March 9          | 2024-03-09 | 2024-03-09 | DAY
          They were shot on Saturday, April 12.            | Saturday, April 12 | 2025-04-12 | 2025-04-12 | DAY
          He must pay no later than April 12.              | April 12          | 2024-04-12 | 2024-04-12 | DAY
          They recall the April 12 attack.                 | April 12          | 2023-04-12 | 2023-04-12 | DAY
          It has been shut since April 12.                 | April 12          | 2023-04-12 | 2023-04-12 | DAY
          It was open on 4, 5 and 6 May 2020.              | 4, 5 and 6 May 2020 | 2020-05-04 | 2020-05-06 | DAY
          It was open from 3 to 9 May 2020.                | 3 to 9 May 2020   | 2020-05-03 | 2020-05-09 | DAY
          The next one is on Friday 22nd.                  | Friday 22nd       | 2024-03-22 | 2024-03-22 | DAY
          They came on Friday the 1st.                     | Friday the 1st    | 2024-03-01 | 2024-03-01 | DAY
          They will meet on the third of April.            | the third of April | 2024-04-03 | 2024-04-03 | DAY
          It was signed on 17/3/2021.                      | 17/3/2021         | 2021-03-17 | 2021-03-17 | DAY
          He left two years ago to the day.                | two years ago to the day | 2022-03-15 | 2022-03-15 | DAY
          Much has changed since 9/11.                     | 9/11              | 2001-09-11 | 2001-09-11 | DAY
          It rained over the weekend.                      | the weekend       | 2024-03-09 | 2024-03-10 | DAY
          They will play at the weekend.                   | the weekend       | 2024-03-16 | 2024-03-17 | DAY
          Last winter was mild.                            | Last winter       | 2023-12-01 | 2024-02-29 | MONTH
          The spring of 2022 was cold.                     | The spring of 2022 | 2022-03-01 | 2022-05-31 | MONTH
          Prices will fall by autumn.                      | autumn            | 2024-09-01 | 2024-11-30 | MONTH
          Profit rose in the fourth quarter.               | the fourth quarter | 2023-10-01 | 2023-12-31 | MONTH
          It was built in Q3 2022.                         | Q3 2022           | 2022-07-01 | 2022-09-30 | MONTH
          He led it in 1989-93.                            | 1989-93           | 1989-01-01 | 1993-12-31 | YEAR
          Rents rose in the past year.                     | the past year     | 2023-03-15 | 2024-03-15 | YEAR
          The file is of 2023-12-29.                       | 2023-12-29        | 2023-12-29 | 2023-12-29 | DAY
          """)
  void date_expressions_mean_days(
      String text, String words, LocalDate from, LocalDate to, String precision) {
    Sentence sentence = Sentences.one(text);
    List<DateExpression> found = FINDER.in(sentence, text, PUBLISHED);
    assertEquals(1, found.size(), text + found);
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
        "The score was 3-2.",
        "They scored in the fourth quarter.",
        "The fall of the town was a shock.",
        "The shop is open 24/7.",
        "The date 4/5/2021 may be read in two ways."
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It ran from 12 May to 30 September 2022.      | 2022-05-12 | 2022-09-30
          It ran from November 3 until March 4, 2022.   | 2021-11-03 | 2022-03-04
          It ran from April through June 2021.          | 2021-04-01 | 2021-06-30
          It ran between May 3 and June 5, 2020.        | 2020-05-03 | 2020-06-05
          """)
  void the_year_behind_a_range_holds_for_both_ends(String text, LocalDate from, LocalDate to) {
    List<DateExpression> found = FINDER.in(Sentences.one(text), text, PUBLISHED);
    assertEquals(2, found.size(), found.toString());
    assertEquals(from, found.get(0).value().from());
    assertEquals(to, found.get(1).value().to());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was shut in October of that year.          | 1998-10-01
          It was shut on 3 June of the same year.       | 1998-06-03
          It was shut on June 3 of that year.           | 1998-06-03
          It was shut in October.                       | 2023-10-01
          """)
  void of_that_year_means_the_year_that_the_text_named_last(String text, LocalDate from) {
    List<DateExpression> found = FINDER.in(Sentences.one(text), text, PUBLISHED, 1998);
    assertEquals(from, found.get(0).value().from());
  }

  @Test
  void a_day_that_no_calendar_has_is_no_day() {
    String text = "It was signed on February 30, 2021.";
    assertNull(FINDER.in(Sentences.one(text), text, PUBLISHED).get(0).value());
  }
}
