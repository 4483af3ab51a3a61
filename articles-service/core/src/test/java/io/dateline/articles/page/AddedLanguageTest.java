package io.dateline.articles.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.language.LanguageDetector;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Reads a page in a toy language, which stands in the test resources alone: a folder of word lists
 * and a row in {@code languages.tsv}. No class knows it.
 */
class AddedLanguageTest {

  private static final String STORY =
      """
      Nine harbour towns of Velmora agree on one flood fund

      Frum Nora Finch plo Tom Hale
      Drukt 8 Zuntar 2026

      Nine harbour towns on the coast of Velmora have agreed to pay into a shared fund against floods, their mayors said on Monday after two days of talks.

      The fund will hold 40 million crowns at first and pay for dams, pumps and warning sirens, according to a joint statement. Each town gives in proportion to its inhabitants.

      "We have rebuilt the same quay three times in ten years," said the mayor of Karsholm. "It is cheaper to raise it once than to mend it for ever."

      Lisa okk
      """;

  private static ParsedPage read(String text) {
    return PageReader.withLanguages(LanguageDetector.NONE)
        .read(RawPage.ofCharacters(null, null, RawPage.Format.TEXT, text));
  }

  @Test
  void a_page_in_an_added_language_is_read_with_the_word_lists_of_its_folder() {
    ParsedPage page = read(STORY);
    assertEquals(List.of("Nora Finch", "Tom Hale"), page.metadata().authors());
    assertEquals(LocalDate.of(2026, 3, 8), page.metadata().publishedAt().at().toLocalDate());
    Block heading = page.blocks().get(page.blocks().size() - 1);
    assertEquals(BlockLabel.RELATED, heading.label());
    assertFalse(page.text().contains("Lisa okk"));
  }

  @Test
  void words_that_no_language_has_are_not_read() {
    ParsedPage page =
        read(STORY.replace("Frum", "Grum").replace(" plo ", " glo ").replace("Zuntar", "Yuntar"));
    assertTrue(page.metadata().authors().isEmpty(), page.metadata().authors()::toString);
    assertNull(page.metadata().publishedAt());
  }
}
