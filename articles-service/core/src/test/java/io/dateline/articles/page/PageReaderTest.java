package io.dateline.articles.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.articles.SamplePages;
import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.Span;
import io.dateline.articles.language.OpenNlpLanguageDetector;
import io.dateline.articles.metadata.DatePrecision;
import io.dateline.articles.metadata.Dateline;
import io.dateline.articles.metadata.PageMetadata;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static final PageReader READER = PageReader.withLanguages(new OpenNlpLanguageDetector());

  @Test
  void a_wire_story_is_read_from_text_without_tags() {
    ParsedPage page = text(SamplePages.WIRE_STORY);
    PageMetadata metadata = page.metadata();
    assertEquals("Harbour towns of Velmora agree on shared flood fund", metadata.headline());
    assertEquals("The Lantern", metadata.outlet());
    assertEquals("Reuters", metadata.agency());
    assertEquals("World", metadata.section());
    assertEquals("en", metadata.language());
    assertEquals(
        new Dateline("KARSHOLM, Velmora (Reuters) -", "Karsholm", "Reuters"), metadata.dateline());
    assertEquals("2026-03-02T00:00Z", metadata.publishedAt().at().toString());
    assertEquals(DatePrecision.DAY, metadata.publishedAt().precision());
    assertNull(metadata.byline());
    assertEquals(
        List.of(
            new Caption(
                "Mayor Ilse Brandt of Karsholm meets fishermen at the old pier in Karsholm, Velmora March 1, 2026.",
                "REUTERS/Jonas Quill")),
        page.captions());
    assertTrue(page.body().startsWith("Nine harbour towns"), page.body());
    assertTrue(page.body().endsWith("\"It is cheaper to raise it once.\""), page.body());
    assertFalse(page.text().contains("Save 40%"));
    assertFalse(page.text().contains("Norrand"));
  }

  @Test
  void the_same_story_is_read_from_html() {
    ParsedPage page = html(SamplePages.HTML_STORY);
    PageMetadata metadata = page.metadata();
    assertEquals("Coastal towns pool money against floods", metadata.headline());
    assertEquals("Norrand Courier", metadata.outlet());
    assertEquals(List.of("Petra Lindqvist"), metadata.authors());
    assertEquals("By Petra Lindqvist", metadata.byline());
    assertEquals("Politics", metadata.section());
    assertEquals("2026-03-02T17:45+01:00", metadata.publishedAt().at().toString());
    assertTrue(metadata.publishedAt().zoneStated());
    assertEquals(
        List.of(new Caption("The pier of Karsholm after the storm of 2024.", "Photo: Aron Falk")),
        page.captions());
    assertTrue(page.body().startsWith("Nine towns on the coast"));
    assertTrue(page.body().endsWith("bring the water down."));
    assertFalse(page.text().contains("Tamsin Oduya"));
  }

  @Test
  void a_summary_above_the_byline_is_the_standfirst_and_the_line_tells_place_and_time() {
    ParsedPage page = text(SamplePages.DESK_STORY);
    PageMetadata metadata = page.metadata();
    assertEquals("Velmora and Norrand Sign Ferry Pact After Long Dispute", metadata.headline());
    assertTrue(metadata.standfirst().startsWith("Velmora's transport minister"));
    assertEquals("Coastwire News Desk", metadata.byline());
    assertEquals("Coastwire", metadata.outlet());
    assertEquals("Port Alder", metadata.dateline().place());
    assertEquals("2026-02-11T08:25+05:30", metadata.publishedAt().at().toString());
    assertTrue(page.body().startsWith("After a dispute"), page.body());
    assertTrue(page.body().endsWith("before the summer."), page.body());
    assertNull(metadata.agency());
    assertEquals(
        1, page.parts().stream().filter(part -> part.label() == BlockLabel.HEADLINE).count());
  }

  @Test
  void an_edition_notice_names_outlet_and_date_and_ends_the_story() {
    ParsedPage page = text(SamplePages.EDITION_STORY);
    PageMetadata metadata = page.metadata();
    assertNull(metadata.headline());
    assertEquals("The Harbour Gazette", metadata.outlet());
    assertEquals("Pagehoard", metadata.aggregator());
    assertEquals("2026-01-09T00:00Z", metadata.publishedAt().at().toString());
    assertTrue(page.body().endsWith("until the ice is gone.\""), page.body());
    assertFalse(page.text().contains("Oduya"));
  }

  @Test
  void an_agency_at_the_head_of_the_line_is_the_author_and_the_footer_names_the_outlet() {
    ParsedPage page =
        text(
            SamplePages.DESK_STORY
                .replace("Coastwire News Desk |", "Reuters |")
                .replace("© Copyright", "Coastwire\n\n© Copyright"));
    assertEquals("Reuters", page.metadata().agency());
    assertEquals("Coastwire", page.metadata().outlet());
    assertEquals("Port Alder", page.metadata().dateline().place());
    assertEquals(List.of("Reuters"), page.metadata().authors());
  }

  @Test
  void a_last_paragraph_that_an_agency_signs_belongs_to_the_story() {
    ParsedPage page =
        text(
            SamplePages.WIRE_STORY.replace(
                "Save 40%", "\"It was long overdue,\" he told reporters. – Bernama\n\nSave 40%"));
    assertTrue(page.body().endsWith("– Bernama"), page.body());
  }

  @Test
  void the_top_of_a_page_names_the_outlet_where_nothing_else_does() {
    String story = SamplePages.WIRE_STORY.replace("Save 40% OFF The Lantern Digital Access", "");
    assertEquals("Harbour Tribune", text("HARBOUR TRIBUNE\n" + story).metadata().outlet());
    assertNull(text("Skip to content\n" + story).metadata().outlet());
  }

  @Test
  void a_title_names_the_outlet_beside_the_headline() {
    ParsedPage page =
        html(
            "<title>Island Post - Two sisters, one bridge</title><h2>Two sisters, one bridge</h2><i>By Nora Finch, March 8, 2026</i>"
                + "<p>The mayor signed a contract on Sunday for a bridge to the northern pier, which her sister had tried to stop for years.</p>"
                + "<p>The first piles will be driven in May, she said, and the ferry will run until the last lamp is lit on the bridge.</p>");
    assertEquals("Island Post", page.metadata().outlet());
    assertEquals("By Nora Finch", page.metadata().byline());
    assertEquals(List.of("Nora Finch"), page.metadata().authors());
    assertEquals("2026-03-08T00:00Z", page.metadata().publishedAt().at().toString());
  }

  @Test
  void a_note_of_one_line_is_its_own_story() {
    assertEquals("Ferry back on Tuesday", text("Ferry back on Tuesday").body());
  }

  @Test
  void the_only_paragraph_of_a_page_is_no_summary() {
    ParsedPage page =
        html(
            "<nav><a href=/>Home</a> <a href=/a>News</a></nav><article><h1>Lighthouse keeper retires after forty years</h1>"
                + "<p class=summary>The keeper of the lighthouse of Karsholm retires on Friday after forty years, and nobody will follow him, since the lamp has been run by a machine for ten of them.</p></article>");
    assertNull(page.metadata().standfirst());
    assertTrue(page.body().startsWith("The keeper"), page.body());
  }

  @Test
  void of_two_times_the_time_of_publication_counts() {
    ParsedPage page =
        text(
            SamplePages.WIRE_STORY.replace(
                "  • Monday, 2 Mar 2026",
                "\nSam Hale in Karsholm and Mira Olsen\nMon 2 Mar 2026 08.14 CET\nLast modified on Tue 3 Mar 2026 10.02 CET"));
    assertEquals("2026-03-02T08:14+01:00", page.metadata().publishedAt().at().toString());
    assertEquals(List.of("Sam Hale", "Mira Olsen"), page.metadata().authors());
  }

  @Test
  void spans_of_parts_and_blocks_point_at_their_text() {
    for (String raw : List.of(SamplePages.WIRE_STORY, SamplePages.DESK_STORY)) {
      ParsedPage page = text(raw);
      StringBuilder body = new StringBuilder();
      for (TextPart part : page.parts()) {
        Span span = part.span();
        String stretch = page.text().substring(span.start(), span.end());
        assertFalse(stretch.isBlank());
        if (part.label() == BlockLabel.BODY) {
          body.append(body.length() == 0 ? "" : "\n\n").append(stretch);
        }
      }
      assertEquals(page.body(), body.toString());
      for (Block block : page.blocks()) {
        assertEquals(block.text(), raw.substring(block.rawSpan().start(), block.rawSpan().end()));
      }
    }
  }

  @Test
  void blocks_of_html_point_into_the_source() {
    String raw = SamplePages.HTML_STORY;
    Block headline =
        html(raw).blocks().stream()
            .filter(block -> block.label() == BlockLabel.HEADLINE)
            .findFirst()
            .orElseThrow();
    assertEquals(
        "Coastal towns pool money against floods",
        raw.substring(headline.rawSpan().start(), headline.rawSpan().end()));
  }

  @Test
  void any_bytes_are_read_without_a_failure() {
    List<String> odd =
        List.of(
            "x",
            "\0",
            "\ufeff",
            "©",
            "---",
            "<",
            "<p",
            "(((",
            "1",
            "• ",
            ".",
            "\ud83d\ude00",
            "<html>",
            "<body><p>",
            "</div></div>",
            "a\u2028b",
            "\"",
            "By ",
            "| | |",
            "🙂 | 🙂");
    for (String page : odd) {
      text(page);
      html(page);
    }
    html(
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{},3,null],</script><p>x");
    html(
        "<script type='application/ld+json'>{\"@type\":[\"NewsArticle\",4],\"headline\":[],\"author\":{\"name\":[1]}}</script>");
  }

  private static ParsedPage text(String page) {
    return READER.read(
        new RawPage(
            null, null, RawPage.Format.TEXT, null, page.getBytes(StandardCharsets.UTF_8), false));
  }

  private static ParsedPage html(String page) {
    return READER.read(
        new RawPage(
            null, null, RawPage.Format.HTML, null, page.getBytes(StandardCharsets.UTF_8), false));
  }
}
