package io.dateline.articles.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.ParsedPage;
import io.dateline.articles.page.RawPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

  private static final String STORY =
      "The harbour towns have agreed to pay into a shared fund against floods, their mayors said on Monday after talks that took two days and most of two nights.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KARSHOLM, Velmora (Reuters) - | Karsholm | Reuters",
        "PORT ALDER (AP) — | Port Alder | AP",
        "NEW KARSHOLM/LONDON, March 2 (Reuters) - | New Karsholm | Reuters",
        "KARSHOLM: | Karsholm |",
        "AUBURN, Wash. — | Auburn |",
        "Karsholm (dpa/lno) - | Karsholm | dpa",
        "Port Alder, 2 mar (EFE).- | Port Alder | EFE",
        "(AFP) - | | AFP"
      })
  void a_wire_dateline_is_taken_off_the_first_paragraph(String head, String place, String agency) {
    ParsedPage page = read(head + " " + STORY);
    assertEquals(place, page.metadata().dateline().place());
    assertEquals(agency, page.metadata().dateline().agency());
    assertEquals(agency, page.metadata().agency());
    assertEquals(STORY, page.body().split("\n\n")[0]);
  }

  @Test
  void capitals_that_are_no_place_make_no_dateline() {
    assertNull(read("UPDATE: " + STORY).metadata().dateline());
    assertNull(read("US - " + STORY).metadata().dateline());
    assertNull(read("WATCH LIVE: " + STORY).metadata().dateline());
    assertNull(read("CORRECTED - " + STORY).metadata().dateline());
    assertNull(read("PODCAST: " + STORY).metadata().dateline());
    assertNull(read("REFILE - " + STORY).metadata().dateline());
    assertNull(read("PUMPS - " + STORY).metadata().dateline(), "the story has the word, too");
  }

  @Test
  void a_place_before_a_full_stop_is_a_dateline_if_the_story_says_that_something_is_there() {
    ParsedPage page = read("Velmora. " + STORY + " The next meeting is to be held in Velmora.");
    assertEquals("Velmora", page.metadata().dateline().place());
    assertNull(read("Mayors. " + STORY).metadata().dateline());
  }

  private static ParsedPage read(String first) {
    String page =
        "Harbour towns agree on flood fund\n\n"
            + first
            + "\n\nThe fund will hold 40 million crowns at first and pay for dams, pumps and sirens, according to a joint statement that was read out at the pier.\n\n"
            + "Each town gives in proportion to its inhabitants, and none may take more than it gave before five years have passed, the statement says.\n";
    return PageReader.withLanguages(LanguageDetector.NONE)
        .read(
            new RawPage(
                null,
                null,
                RawPage.Format.TEXT,
                null,
                page.getBytes(StandardCharsets.UTF_8),
                false));
  }
}
