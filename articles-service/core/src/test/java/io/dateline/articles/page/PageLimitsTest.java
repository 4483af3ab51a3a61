package io.dateline.articles.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.articles.block.PageTooComplex;
import io.dateline.articles.block.ReadingDeadline;
import io.dateline.articles.language.LanguageDetector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A page with more parts than one page may have is refused with a reason. */
class PageLimitsTest {

  private static final PageReader READER = PageReader.withLanguages(LanguageDetector.NONE);

  @Test
  void a_page_of_more_lines_than_one_may_have_is_refused() {
    PageTooComplex refused =
        assertThrows(
            PageTooComplex.class,
            () -> READER.read(page("a\n".repeat(60_000), RawPage.Format.TEXT)));
    assertTrue(refused.getMessage().contains("50000 blocks"), refused.getMessage());
  }

  @Test
  void a_page_of_more_elements_than_one_may_have_is_refused() {
    PageTooComplex refused =
        assertThrows(
            PageTooComplex.class,
            () -> READER.read(page("<i>x</i>".repeat(70_000), RawPage.Format.HTML)));
    assertTrue(refused.getMessage().contains("elements"), refused.getMessage());
  }

  @Test
  void a_page_whose_open_tags_make_ever_more_elements_is_refused() {
    // 54,000 tags are fewer than the maximum of elements; the elements that they make are more.
    PageTooComplex refused =
        assertThrows(
            PageTooComplex.class,
            () -> READER.read(page("<a><p><b>x".repeat(18_000), RawPage.Format.HTML)));
    assertTrue(refused.getMessage().contains("elements"), refused.getMessage());
  }

  @Test
  void a_page_that_exceeds_its_deadline_is_refused() {
    ReadingDeadline over = ReadingDeadline.in(Duration.ofSeconds(-1));
    assertThrows(
        PageTooComplex.class,
        () -> READER.read(page("<p>The ferry runs again.", RawPage.Format.HTML), over));
    assertThrows(
        PageTooComplex.class,
        () -> READER.read(page("The ferry runs again.", RawPage.Format.TEXT), over));
  }

  @Test
  void text_below_a_thousand_elements_is_read_as_part_of_them() {
    String words = "The ferry between Karsholm and Norrand runs again since Tuesday, she said.";
    ParsedPage read =
        READER.read(
            page(
                "<div>".repeat(3_000) + "<p>" + words + "</p>" + "</div>".repeat(3_000),
                RawPage.Format.HTML));
    assertEquals(words, read.body());
    int at = read.decoded().text().indexOf(words);
    assertEquals(at, read.blocks().get(0).rawSpan().start());
  }

  private static RawPage page(String text, RawPage.Format form) {
    return new RawPage(null, null, form, null, text.getBytes(StandardCharsets.UTF_8), false);
  }
}
