package io.dateline.articles.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DateEvidenceTest {

  private static final String AMBIGUOUS = "03/12/2026";
  private static final String DAY_FIRST = "2026-12-03";
  private static final String MONTH_FIRST = "2026-03-12";

  @Test
  void a_date_in_numbers_has_the_day_first_unless_the_page_shows_otherwise() {
    assertEquals(DAY_FIRST, day("", null, null));
    assertEquals(DAY_FIRST, day("", "en-GB", null));
    assertEquals(MONTH_FIRST, day("", "en-US", null));
    assertEquals(MONTH_FIRST, day("", "en_PH", null));
    assertEquals(MONTH_FIRST, day("Posted at 9:15 PM EST", null, null));
    assertEquals(MONTH_FIRST, day("https://www.velby.gov/news/1 Home", "en", null));
  }

  @Test
  void other_dates_of_the_page_tell_the_order_of_its_numbers() {
    assertEquals(MONTH_FIRST, day("Updated 03/13/2026", "en-GB", null));
    assertEquals(DAY_FIRST, day("Updated 13/03/2026", "en-US", null));
    assertEquals(MONTH_FIRST, day("Updated 12 March 2026", "en-GB", null));
    assertEquals(DAY_FIRST, day("Archive: 13/03/2026, 03/13/2026", null, null), "they contradict");
  }

  @Test
  void no_date_in_numbers_lies_after_the_fetch_if_it_can_be_read_otherwise() {
    assertEquals(MONTH_FIRST, day("", "en-GB", "2026-03-13T20:00:00Z"));
    assertEquals(DAY_FIRST, day("", "en-GB", "2026-12-03T20:00:00Z"));
    assertEquals(MONTH_FIRST, day("", "en-US", "2027-01-01T00:00:00Z"));
  }

  @Test
  void days_between_dots_come_first_everywhere() {
    DateEvidence american = DateEvidence.of("", "en-US", null);
    assertEquals(
        DAY_FIRST, DateText.in("03.12.2026", american).get(0).at().at().toLocalDate().toString());
  }

  private static String day(String page, String locale, String fetchedAt) {
    DateEvidence evidence =
        DateEvidence.of(page, locale, fetchedAt == null ? null : Instant.parse(fetchedAt));
    return DateText.in(AMBIGUOUS, evidence).get(0).at().at().toLocalDate().toString();
  }
}
