package io.dateline.articles.page;

import static io.dateline.articles.StoryPage.STORY;
import static io.dateline.articles.StoryPage.body;
import static io.dateline.articles.StoryPage.paragraphs;
import static io.dateline.articles.StoryPage.readHtml;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.articles.StoryPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that readers of the page do not see, or that the outlet struck out. */
class UnreadTextTest {

  private static final String LINE =
      "The hall of the market had leaked for years, the council said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hall<span style='display:none'> secret</span> of the market had leaked for years,",
        "<a href=/x>The hall<span class=visually-hidden> (new tab)</span></a> of the market had"
            + " leaked for years,",
        "The hall<span aria-hidden=true> ▸ more</span> of the market had leaked for years,",
        "<span aria-hidden=true class=drop>T</span>he hall of the market had leaked for years,",
        "The hall of the market had leaked for <del>months</del><ins>years</ins>,",
        "The hall of the market had <span style='text-decoration: line-through'>never</span> leaked"
            + " for years,",
        "The hall of the market had <s>never</s> <strike>not</strike> leaked for years,"
      })
  void words_that_nobody_reads_are_no_part_of_the_line(String line) {
    assertEquals(LINE, line(line + " the council said."));
  }

  @Test
  void a_missing_end_tag_does_not_strike_out_the_rest_of_the_page() {
    assertEquals(LINE, line("The hall <s>of the market had leaked for years, the council said."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p hidden>%s</p>",
        "<p style='display: none'>%s</p>",
        "<p class=screen-reader-text>%s</p>",
        "<p class='d-none'>%s</p>",
        "<p class=u-hidden>%s</p>",
        "<p style='position:absolute; left: -9999px'>%s</p>",
        "<del><p>%s</p></del>"
      })
  void a_paragraph_that_nobody_reads_is_dropped(String hidden) {
    String story =
        paragraphs(STORY.subList(0, 3))
            + hidden.formatted("This paragraph was written for machines and no reader sees it.")
            + paragraphs(STORY.subList(3, STORY.size()));
    assertEquals(STORY, body(readHtml(StoryPage.with("", story, ""))));
  }

  @Test
  void a_paragraph_that_only_small_screens_hide_is_kept() {
    String first = "<p class='d-none d-md-block'>" + STORY.get(0) + "</p>";
    String story = first + paragraphs(STORY.subList(1, STORY.size()));
    assertEquals(STORY, body(readHtml(StoryPage.with("", story, ""))));
  }

  @Test
  void a_story_that_scripts_unfold_is_kept() {
    String story =
        paragraphs(STORY.subList(0, 2))
            + "<div hidden>"
            + paragraphs(STORY.subList(2, STORY.size()))
            + "</div>";
    assertEquals(STORY, body(readHtml(StoryPage.with("", story, ""))));
  }

  private static String line(String html) {
    List<String> body =
        body(
            readHtml(
                StoryPage.with("", "<p>" + html + "</p>" + paragraphs(STORY.subList(1, 6)), "")));
    return body.get(0);
  }
}
