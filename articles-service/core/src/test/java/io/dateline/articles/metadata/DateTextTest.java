package io.dateline.articles.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thursday, 28 Dec 2023 | 2023-12-28T00:00Z | DAY",
        "December 29, 2023 | 2023-12-29T00:00Z | DAY",
        "Updated: 26-06-2025 08:25 IST | 2025-06-26T08:25+05:30 | MINUTE",
        "Tue, 26 November 2024 9:27PM | 2024-11-26T21:27Z | MINUTE",
        "27.08.2024, 12:32 Uhr | 2024-08-27T12:32Z | MINUTE",
        "26. Juni 2025 um 14:05 Uhr | 2025-06-26T14:05Z | MINUTE",
        "29 de diciembre de 2023 | 2023-12-29T00:00Z | DAY",
        "le 3 mai 2024 à 10h30 | 2024-05-03T10:30Z | MINUTE",
        "April 28, 2024 3:00 AM | 2024-04-28T03:00Z | MINUTE",
        "July 4, 2024 at 8 p.m. ET | 2024-07-04T20:00-04:00 | MINUTE",
        "2025-03-29T11:36:01Z | 2025-03-29T11:36:01Z | SECOND",
        "2025-03-29T11:36:01.123+02:00 | 2025-03-29T11:36:01+02:00 | SECOND",
        "2024-05-03 10:00:00 GMT+8 | 2024-05-03T10:00+08:00 | SECOND",
        "04/25/2024 | 2024-04-25T00:00Z | DAY",
        "2025年1月13日 | 2025-01-13T00:00Z | DAY",
        "Apr 16, 2026, 14:04 IST | 2026-04-16T14:04+05:30 | MINUTE"
      })
  void dates_are_read_as_printed(String printed, String at, DatePrecision precision) {
    PublishedAt read = DateText.in(printed, DateEvidence.NONE).get(0).at();
    assertEquals(at, read.at().toString());
    assertEquals(precision, read.precision());
  }

  @Test
  void signs_of_the_country_decide_which_zone_ist_is() {
    assertEquals("+02:00", offset("10-01-2026 08:25 IST", "Tel: +972-2-000000"));
    assertEquals("Z", offset("10-01-2026 08:25 IST", "call +353 1 000 0000"));
    assertEquals("+05:30", offset("10-01-2026 08:25 IST", "call +91-000 or +972-000"));
  }

  @Test
  void text_that_only_looks_like_a_date_is_none() {
    assertTrue(
        DateText.in("32.13.2024, 99/99/2024 and 12 Apostles 2024", DateEvidence.NONE).isEmpty());
  }

  private static String offset(String printed, String evidence) {
    return DateText.in(printed, DateEvidence.of(evidence)).get(0).at().at().getOffset().toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Publiziert9. März 2027, 8:05 | 2027-03-09T08:05Z",
        "6 minute readMay 4, 20273:48 PM | 2027-05-04T15:48Z",
        "3. 4. 2027, 7:15 Uhr | 2027-04-03T07:15Z",
        "2027년 8월 2일 | 2027-08-02T00:00Z",
        "4 czerwca 2027 | 2027-06-04T00:00Z"
      })
  void dates_without_a_space_beside_them_are_read(String text, String at) {
    assertEquals(at, DateText.machine(text, DateEvidence.NONE).orElseThrow().at().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20270304T081500Z | 2027-03-04T08:15Z | SECOND",
        "20270304T0815+0200 | 2027-03-04T08:15+02:00 | MINUTE",
        "20270304 | 2027-03-04T00:00Z | DAY",
        "1804118400 | 2027-03-04T00:00Z | SECOND",
        "1804118400000 | 2027-03-04T00:00Z | SECOND",
        "Thu, 04 Mar 2027 08:15:00 GMT | 2027-03-04T08:15Z | SECOND",
        "Thu, 04 Mar 2027 08:15:00 -0500 | 2027-03-04T08:15-05:00 | SECOND"
      })
  void times_of_machines_are_read_in_their_usual_forms(
      String text, String at, DatePrecision precision) {
    PublishedAt read = DateText.machine(text, DateEvidence.NONE).orElseThrow();
    assertEquals(at.strip(), read.at().toString());
    assertEquals(precision, read.precision());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 March 2027 09:15 GMT+5:30 | +05:30",
        "4 March 2027 09:15 UTC+5:45 | +05:45",
        "4 March 2027 09:15 (GMT -3) | -03:00",
        "2027-03-04T09:15:00+01 | +01:00",
        "4 March 2027, 09:15 UTC−4 | -04:00"
      })
  void offsets_are_read_with_half_hours_and_without_minutes(String printed, String offset) {
    assertEquals(offset, offset(printed, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 March 2027 / 21:15 | 2027-03-04T21:15Z",
        "4. marts 2027 kl. 9.15 | 2027-03-04T09:15Z",
        "2027. március 4. 9:15 | 2027-03-04T09:15Z",
        "2027 m. kovo 4 d. | 2027-03-04T00:00Z",
        "2027. gada 4. marts | 2027-03-04T00:00Z",
        "4. ožujka 2027. | 2027-03-04T00:00Z",
        "4 במרץ 2027 | 2027-03-04T00:00Z",
        "٤ مارس ٢٠٢٧ | 2027-03-04T00:00Z",
        "4 كانون الثاني 2027 | 2027-01-04T00:00Z",
        "۱۳ اسفند ۱۴۰۵ | 2027-03-04T00:00Z",
        "۱۴۰۵/۱۲/۱۳ | 2027-03-04T00:00Z",
        "4 مارچ، 2027 | 2027-03-04T00:00Z",
        "४ मार्च २०२७ | 2027-03-04T00:00Z",
        "৪ মার্চ, ২০২৭ | 2027-03-04T00:00Z",
        "4 มี.ค. 2570 | 2027-03-04T00:00Z",
        "๔ มีนาคม พ.ศ. ๒๕๗๐ | 2027-03-04T00:00Z",
        "4 Machi 2027 | 2027-03-04T00:00Z",
        "4 tháng 3 năm 2027 | 2027-03-04T00:00Z",
        "令和9年3月4日 | 2027-03-04T00:00Z",
        "民國116年3月4日 | 2027-03-04T00:00Z",
        "2027年3月4日 | 2027-03-04T00:00Z",
        "4 марта 2027 г. в 9:15 | 2027-03-04T09:15Z",
        "4 de març de 2027 | 2027-03-04T00:00Z",
        "4 d’abril de 2027 | 2027-04-04T00:00Z",
        "2027 March 4 | 2027-03-04T00:00Z"
      })
  void days_are_read_in_words_digits_and_calendars_of_many_languages(String printed, String at) {
    assertEquals(at, DateText.in(printed, DateEvidence.NONE).get(0).at().at().toString());
  }

  @Test
  void the_language_of_the_page_decides_which_month_a_name_is() {
    String printed = "4 listopada 2027";
    assertEquals(11, month(printed, "pl"));
    assertEquals(10, month(printed, "hr-HR"));
  }

  private static int month(String printed, String locale) {
    DateEvidence evidence = DateEvidence.of("", locale, null);
    return DateText.in(printed, evidence).get(0).at().at().getMonthValue();
  }

  @Test
  void a_year_of_another_calendar_needs_a_month_of_that_calendar() {
    assertTrue(DateText.in("4 March 1405", DateEvidence.NONE).isEmpty());
    assertTrue(DateText.in("31 اسفند 1405", DateEvidence.NONE).isEmpty(), "no such day");
  }
}
