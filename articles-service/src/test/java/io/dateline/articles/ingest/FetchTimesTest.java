package io.dateline.articles.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-04T09:00:00Z | 2026-03-04T09:00:00Z",
        "2026-03-04T10:00:00+01:00 | 2026-03-04T09:00:00Z",
        "2026-03-04 09:00:00 | 2026-03-04T09:00:00Z",
        "2026-03-04 09:00:00.250000+0100 | 2026-03-04T08:00:00.250Z",
        "20260304090000 | 2026-03-04T09:00:00Z",
        "2026-03-04 | 2026-03-04T00:00:00Z",
        "1772614800 | 2026-03-04T09:00:00Z",
        "1772614800000 | 2026-03-04T09:00:00Z",
        "Wed, 04 Mar 2026 09:00:00 GMT | 2026-03-04T09:00:00Z"
      })
  void times_are_read_in_the_forms_of_crawlers(String time, String instant) {
    assertEquals(instant, FetchTimes.iso(time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2026-13-45 09:00:00", "+294277-01-01T00:00:00Z", "0000-00-00"})
  void a_time_that_cannot_be_read_counts_as_none(String time) {
    assertEquals(null, FetchTimes.iso(time));
  }

  @Test
  void no_time_is_no_time() {
    assertEquals(null, FetchTimes.iso(null));
  }
}
