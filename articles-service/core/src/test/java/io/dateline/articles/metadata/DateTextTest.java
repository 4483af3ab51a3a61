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
    PublishedAt read = DateText.in(printed, "").get(0).at();
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
    assertTrue(DateText.in("32.13.2024, 99/99/2024 and 12 Apostles 2024", "").isEmpty());
  }

  private static String offset(String printed, String evidence) {
    return DateText.in(printed, evidence).get(0).at().at().getOffset().toString();
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
    assertEquals(at, DateText.machine(text, "").orElseThrow().at().toString());
  }
}
