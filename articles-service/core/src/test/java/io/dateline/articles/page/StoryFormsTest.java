package io.dateline.articles.page;

import static io.dateline.articles.StoryPage.HEADLINE;
import static io.dateline.articles.StoryPage.STORY;
import static io.dateline.articles.StoryPage.body;
import static io.dateline.articles.StoryPage.paragraphs;
import static io.dateline.articles.StoryPage.readHtml;
import static io.dateline.articles.StoryPage.readText;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.articles.StoryPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories with tables, quotations, preformatted text and short paragraphs. */
class StoryFormsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>Greens</td><td>4</td></tr><tr><td>Harbour List</td><td>7</td></tr></table>",
        "<div><table><tr><td><p>Greens</p></td><td><p>4</p></td></tr>"
            + "<tr><td><p>Harbour List</p></td><td><p>7</p></td></tr></table></div>",
        "<figure><table><tbody><tr><th>Greens</th><td>4</td></tr>"
            + "<tr><th>Harbour List</th><td>7</td></tr></tbody></table></figure>"
      })
  void a_table_in_the_story_is_kept_row_by_row(String table) {
    ParsedPage page = readHtml(StoryPage.with("", inMidStory(table), ""));
    List<String> expected = new ArrayList<>(STORY);
    expected.addAll(3, List.of("Greens 4", "Harbour List 7"));
    assertEquals(expected, body(page));
    assertEquals(List.of(), page.captions());
  }

  @Test
  void a_quotation_in_a_figure_is_story_and_its_speaker_no_caption() {
    ParsedPage page =
        readHtml(
            StoryPage.with(
                "",
                inMidStory(
                    "<figure><blockquote>I sold from a van in all weathers.</blockquote>"
                        + "<figcaption>Omar Lindqvist</figcaption></figure>"),
                ""));
    assertTrue(body(page).contains("I sold from a van in all weathers."));
    assertEquals(List.of(), page.captions());
  }

  @Test
  void the_address_of_a_film_in_a_figure_is_neither_story_nor_caption() {
    ParsedPage page =
        readHtml(
            StoryPage.with(
                "", inMidStory("<figure><div>https://film.example/watch/1234</div></figure>"), ""));
    assertEquals(STORY, body(page));
    assertEquals(List.of(), page.captions());
  }

  @Test
  void labels_before_caption_and_credit_are_cut_off() {
    ParsedPage page =
        readHtml(
            StoryPage.with(
                "",
                inMidStory(
                    "<figure><div><img src=a.jpg><p><span>Image source, </span>Ute Kern/NPA</p>"
                        + "</div><figcaption><p><span class=visually-hidden>Image caption, </span>"
                        + "The hall before the fire.</p></figcaption></figure>"),
                ""));
    assertEquals(
        List.of(new Caption("The hall before the fire.", "Ute Kern/NPA")), page.captions());
  }

  @Test
  void preformatted_text_has_its_paragraphs_between_empty_lines() {
    StringBuilder text = new StringBuilder("<pre>");
    STORY.forEach(paragraph -> text.append(StoryPage.wrapped(paragraph, 64)).append("\n\n"));
    assertEquals(STORY, body(readHtml(StoryPage.with("", text + "</pre>", ""))));
  }

  @Test
  void a_short_paragraph_with_a_dateline_and_a_short_last_one_are_story() {
    List<String> story = new ArrayList<>(STORY);
    story.add("No date was given.");
    String first = "HARROW QUAY (AP) — A market will be rebuilt.";
    ParsedPage page = readHtml(StoryPage.with("", "<p>" + first + "</p>" + paragraphs(story), ""));
    assertEquals("Harrow Quay", page.metadata().dateline().place());
    story.add(0, "A market will be rebuilt.");
    assertEquals(story, body(page));
  }

  private static String inMidStory(String html) {
    return paragraphs(STORY.subList(0, 3)) + html + paragraphs(STORY.subList(3, STORY.size()));
  }

  @Test
  void readers_voices_with_their_names_are_story() {
    List<String> voices =
        List.of(
            "“The buses never come on time here.” — Jane Roe, cook",
            "“Let them ask us first.” – Tom Reed");
    List<String> page = new ArrayList<>(STORY);
    page.addAll(2, voices);
    assertEquals(page, body(readText(HEADLINE + "\n\n" + String.join("\n\n", page))));
  }

  @Test
  void questions_and_answers_of_an_interview_are_story() {
    List<String> lines =
        List.of(
            "ECHO: Will the fare rise?",
            "ROE: Not this year.",
            "ECHO: And next year?",
            "ROE: We will see.");
    List<String> page = new ArrayList<>(STORY);
    page.addAll(lines);
    assertEquals(page, body(readText(HEADLINE + "\n\n" + String.join("\n\n", page))));
  }
}
