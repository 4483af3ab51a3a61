package io.dateline.articles.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.RawPage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that name the author, each above the same invented story without tags. */
class PrintedBylineTest {

  private static final PageReader READER = PageReader.withLanguages(LanguageDetector.NONE);

  @Test
  void a_date_may_follow_the_name_in_its_line() {
    assertEquals(List.of("Petra Lind"), authors("By Petra Lind published 19 May 2026"));
    assertEquals(List.of("Petra Lind"), authors("by Petra Lind Apr. 28, 2026 1:15 pm"));
    assertEquals(List.of("Petra Lind"), authors("Petra Lind|Published 4 months ago"));
  }

  @Test
  void the_word_before_the_name_may_be_small_and_of_another_language() {
    assertEquals(List.of("Petra Lind"), authors("di Petra Lind"));
    assertEquals(List.of("Petra Lind"), authors("Par&nbspPetra Lind"));
  }

  @Test
  void the_word_before_the_names_may_stand_alone() {
    assertEquals(List.of("Petra Lind"), authors("von\n\nPetra Lind"));
    assertEquals(List.of("Petra Lind", "Jan Quist"), authors("Von\n\nPetra Lind\n\nJan Quist"));
  }

  @Test
  void an_agency_that_wrote_is_an_author() {
    assertEquals(List.of("dpa"), authors("dpa\n\n28.04.2026 | 17:52 Uhr"));
    assertEquals(List.of("Petra Lind", "dpa"), authors("Von Petra Lind, dpa"));
    assertEquals(List.of("Associated Press"), authors("By Associated Press"));
  }

  @Test
  void a_name_beside_the_date_may_have_a_role_behind_it() {
    assertEquals(
        List.of("Petra Lind"), authors("21 May 2026 - 14:19\n\nPetra Lind Harbours editor"));
    assertEquals(List.of("Petra Lind"), authors("Petra Lind 2 minutes read\n\nMay 21, 2026"));
    assertEquals(
        List.of("Petra Lind", "Jan Quist"),
        authors("Petra Lind og Jan Quist\n\nOffentliggjort torsdag 06. feb 2026 17:25"));
  }

  @Test
  void a_reporter_is_announced_in_korean_behind_the_name() {
    assertEquals(List.of("박지훈"), authors("박지훈 기자 jh@example.kr"));
  }

  @Test
  void the_word_before_the_names_may_be_of_another_script() {
    assertEquals(List.of("Иван Петров"), authors("Автор: Иван Петров"));
    assertEquals(List.of("أحمد علي"), authors("بقلم: أحمد علي"));
    assertEquals(List.of("王小明"), authors("記者王小明／台北報導"));
    assertEquals(List.of("王小明"), authors("王小明 記者"));
    assertEquals(List.of("王小明"), authors("作者：王小明"));
    assertEquals(List.of("דנה לוי"), authors("מאת: דנה לוי"));
  }

  @Test
  void a_byline_may_hold_one_name_of_one_word() {
    assertEquals(List.of("Sukarto"), authors("By Sukarto"));
    assertEquals(List.of(), authors("By Ferry"), "the story uses the word otherwise");
  }

  @Test
  void the_note_of_a_desk_below_the_story_names_its_reporters_and_no_agency() {
    PageMetadata page = read("", "(Reporting by Petra Lind and Mina Holt; Editing by Jan Quist)");
    assertEquals(List.of("Petra Lind", "Mina Holt"), page.authors());
    assertNull(page.agency());
    assertEquals(
        List.of("Jan Quist"),
        read("By Jan Quist", "(Reporting by Petra Lind; Editing by Tom Hale)").authors());
  }

  @Test
  void the_name_of_the_outlet_above_the_headline_is_no_author() {
    String page = "Norrand Courier\n\nFerry returns to Velby after two winters\n\n%s";
    assertEquals(List.of(), authors(page.formatted("Published: 4 March 2026"), ""));
    assertEquals(List.of("Petra Lind"), authors(page.formatted("Petra Lind\n\n4 March 2026"), ""));
  }

  @Test
  void words_of_the_page_beside_a_date_name_nobody() {
    assertEquals(List.of(), authors("Actualizado Lunes\n\n2 diciembre 2026"));
    assertEquals(List.of(), authors("Harbour Guide\n\nMay 21, 2026"));
  }

  private static List<String> authors(String line) {
    return read(line, "").authors();
  }

  private static PageMetadata read(String above, String below) {
    return readPage("Ferry returns to Velby after two winters\n\n" + above, below);
  }

  private static List<String> authors(String head, String below) {
    return readPage(head, below).authors();
  }

  private static PageMetadata readPage(String above, String below) {
    String page =
        """
        %s

        The ferry between Karsholm and Velby will run again from Monday, the harbour office said, after two winters in which islanders had to be flown to hospital in small planes.

        The new ship takes forty cars and two hundred people, and needs half an hour for a crossing that took the old ferry fifty minutes when the ice was thick.

        Fares stay as they are until the summer, and children under seven go free on all days.

        %s
        """
            .formatted(above, below);
    return READER.read(RawPage.ofCharacters(null, null, RawPage.Format.TEXT, page)).metadata();
  }
}
