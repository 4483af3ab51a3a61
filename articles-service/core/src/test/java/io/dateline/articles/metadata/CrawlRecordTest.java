package io.dateline.articles.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.RawPage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrawlRecordTest {

  private static final PageReader READER =
      PageReader.withLanguages((text, hint) -> Optional.empty());

  private static final String STORY =
      """
      The ferry between Karsholm and Norrand runs again since Tuesday, the harbour master said, after four days at the quay.
      It had broken its shaft in the storm of the weekend, and the spare one had to be brought from the mainland by lorry.
      Fishermen carried passengers across in the meantime, and asked nothing for it but coffee and the news from the town.
      """;

  @Test
  void a_page_without_metadata_takes_those_of_its_record() {
    PageMetadata page =
        read(
            STORY,
            new CrawlRecord(
                "Ferry back after four days | Norrand Courier",
                "2026-03-02T08:00:00Z",
                List.of("Ida Holm", "Jens Vik")));
    assertEquals("Ferry back after four days", page.headline());
    assertEquals("2026-03-02T08:00Z", page.publishedAt().at().toString());
    assertEquals(List.of("Ida Holm", "Jens Vik"), page.authors());
    assertEquals(
        List.of("record title", "record authors", "record date"),
        page.fields().stream()
            .map(MetadataField::source)
            .filter(s -> s.startsWith("record"))
            .toList());
  }

  @Test
  void a_line_that_is_the_title_of_the_record_is_the_headline_and_stands_somewhere() {
    PageMetadata page =
        read(
            "Weather\nFerry back after four days\nHarbour news of the week\n" + STORY,
            new CrawlRecord("Ferry back after four days", null, List.of()));
    assertEquals("Ferry back after four days", page.headline());
    MetadataField field =
        page.fields().stream().filter(f -> f.name().equals("headline")).findFirst().orElseThrow();
    assertEquals("Weather\n".length(), field.rawSpan().start());
  }

  @Test
  void metadata_of_the_page_count_before_those_of_its_record() {
    PageMetadata page =
        read(
            "Ferry back after four days\nBy Ida Holm\nPublished: March 2, 2026\n" + STORY,
            new CrawlRecord(null, "2026-03-09", List.of("Crawler Bot")));
    assertEquals("2026-03-02", page.publishedAt().at().toLocalDate().toString());
    assertEquals(List.of("Ida Holm"), page.authors());
  }

  @Test
  void a_record_without_usable_fields_adds_nothing() {
    PageMetadata page = read(STORY, new CrawlRecord("Home", "soon", List.of("admin@x.example")));
    assertNull(page.headline());
    assertNull(page.publishedAt());
    assertEquals(List.of(), page.authors());
  }

  private static PageMetadata read(String text, CrawlRecord crawlRecord) {
    return READER
        .read(RawPage.ofCharacters(null, null, RawPage.Format.TEXT, text).with(crawlRecord))
        .metadata();
  }
}
