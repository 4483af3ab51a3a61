package io.dateline.articles.metadata;

import static io.dateline.articles.StoryPage.HEADLINE;
import static io.dateline.articles.StoryPage.STORY;
import static io.dateline.articles.StoryPage.paragraphs;
import static io.dateline.articles.StoryPage.readHtml;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.articles.StoryPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headline and outlet where title, heading and site name stand in each other's way. */
class HeadlineTest {

  private static final String HEADING = "<h1>" + HEADLINE + "</h1>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Quay Herald</title>",
        "<title>Welcome to the Quay Herald</title>",
        "<title>Culture</title>",
        "<title>Quay Herald</title><meta property=og:title content='Quay Herald'>"
            + "<meta property=og:site_name content='Quay Herald'>"
      })
  void the_heading_above_the_story_counts_more_than_a_title_that_names_the_site(String head) {
    assertEquals(HEADLINE, read(head, HEADING).headline());
    assertEquals(HEADLINE, read(head, "<h2>" + HEADLINE + "</h2>").headline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1><span class=kicker>Markets</span><span>%s</span></h1>",
        "<h1><span>Markets</span><span>%s</span></h1>",
        "<h1><a class=section-link href=/m>Markets</a> %s</h1>",
        "<h1><small>Markets</small><br>%s</h1>",
        "<h1><div class=overline>Markets</div>%s</h1>",
        "<h1>Markets %s</h1>"
      })
  void a_kicker_is_no_part_of_the_headline(String heading) {
    String head = "<title>" + HEADLINE + " - Quay Herald</title>";
    assertEquals(HEADLINE, read(head, heading.formatted(HEADLINE)).headline());
  }

  @Test
  void a_kicker_that_the_page_declares_is_a_part_of_the_headline() {
    String head = "<meta property=og:title content='Markets: " + HEADLINE + "'>";
    String heading = "<h1><span class=kicker>Markets:</span> " + HEADLINE + "</h1>";
    assertEquals("Markets: " + HEADLINE, read(head, heading).headline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quay Herald: %s",
        "Quay Herald | %s",
        "Quay Herald – %s",
        "%s - Quay Herald",
        "%s - Markets - Quay Herald"
      })
  void the_name_of_the_site_and_the_section_are_cut_off(String title) {
    String head =
        "<meta property=og:site_name content='Quay Herald'><title>"
            + title.formatted(HEADLINE)
            + "</title>";
    assertEquals(HEADLINE, read(head, "").headline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s - Markets - Quay Herald",
        "Markets | %s | Quay Herald",
        "Quay Herald | %s",
        "%s | Quay Herald"
      })
  void the_outlet_is_an_end_of_the_title_and_never_the_section(String title) {
    String page =
        StoryPage.html(
                "<title>" + title.formatted(HEADLINE) + "</title>",
                "",
                HEADING,
                paragraphs(STORY),
                "")
            .replace("© 2026 Quay Herald", "");
    assertEquals("Quay Herald", readHtml(page).metadata().outlet());
  }

  @Test
  void an_entry_of_the_menu_is_no_outlet() {
    String page =
        StoryPage.html(
                "<title>" + HEADLINE + " - Culture</title>", "", HEADING, paragraphs(STORY), "")
            .replace("© 2026 Quay Herald", "");
    assertEquals("Quay Herald", readHtml(page).metadata().outlet());
  }

  @Test
  void a_menu_in_one_line_is_no_headline_of_bare_text() {
    String page =
        String.join(
            "\n",
            "Quay Herald",
            "News | Ports | Tides and tables | Weather | Sign in",
            "",
            HEADLINE,
            "",
            String.join("\n\n", STORY));
    assertEquals(HEADLINE, StoryPage.readText(page).metadata().headline());
  }

  @Test
  void the_first_line_of_the_story_above_date_and_author_is_its_headline() {
    String page =
        String.join(
            "\n",
            "Quay Herald | Ports | Tides | Energy | Log in",
            "",
            "Energy",
            "",
            "Torvald Energy chief quits after sale of Chilean fields",
            "",
            "Shares in the Norwegian company fell five percent before trading was halted.",
            "",
            "Ingrid Solberg and Lars Moen",
            "Oslo, 9 March 2026",
            "",
            String.join("\n\n", STORY));
    PageMetadata read = StoryPage.readText(page).metadata();
    assertEquals("Torvald Energy chief quits after sale of Chilean fields", read.headline());
    assertEquals("2026-03-09T00:00Z", read.publishedAt().at().toString());
  }

  private static PageMetadata read(String head, String heading) {
    return readHtml(StoryPage.html(head, "", heading, paragraphs(STORY), "")).metadata();
  }
}
