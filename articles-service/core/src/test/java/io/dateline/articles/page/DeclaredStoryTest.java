package io.dateline.articles.page;

import static io.dateline.articles.StoryPage.HEADLINE;
import static io.dateline.articles.StoryPage.OTHER_STORY;
import static io.dateline.articles.StoryPage.STORY;
import static io.dateline.articles.StoryPage.body;
import static io.dateline.articles.StoryPage.paragraphs;
import static io.dateline.articles.StoryPage.readHtml;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.articles.StoryPage;
import io.dateline.articles.block.BlockLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages whose JSON-LD carries the story. */
class DeclaredStoryTest {

  @Test
  void a_page_that_scripts_fill_has_the_story_of_its_json_ld() {
    assertEquals(STORY, body(readHtml(page("<div id=app></div>", String.join("\\n\\n", STORY)))));
  }

  @Test
  void a_page_that_shows_the_beginning_has_the_whole_story_of_its_json_ld() {
    String shown = paragraphs(STORY.subList(0, 2)) + "<p>Subscribe to continue reading.</p>";
    assertEquals(STORY, body(readHtml(page(shown, String.join("\\n", STORY)))));
    assertEquals(STORY, body(readHtml(page(shown, paragraphs(STORY).replace("</p>", "<\\/p>")))));
  }

  @Test
  void a_page_that_shows_the_whole_story_keeps_it() {
    assertEquals(
        STORY, body(readHtml(page(paragraphs(STORY), String.join(" ", STORY.subList(0, 4))))));
  }

  @Test
  void the_story_of_another_page_is_not_taken() {
    List<String> story = STORY.subList(0, 3);
    String other = String.join("\\n", OTHER_STORY) + "\\n" + String.join(" ", OTHER_STORY);
    assertEquals(story, body(readHtml(page(paragraphs(story), other))));
  }

  @Test
  void the_blocks_of_the_story_point_to_the_json_ld() {
    String html = page("", String.join("\\n", STORY));
    Block first =
        readHtml(html).blocks().stream()
            .filter(block -> block.label() == BlockLabel.BODY)
            .findFirst()
            .orElseThrow();
    assertEquals(
        String.join("\\n", STORY), html.substring(first.rawSpan().start(), first.rawSpan().end()));
  }

  private static String page(String shown, String declared) {
    String head =
        """
        <title>%s</title><script type="application/ld+json">
        {"@type": "NewsArticle", "headline": "%s", "articleBody": "%s"}</script>
        """
            .formatted(HEADLINE, HEADLINE, declared);
    return StoryPage.html(head, "", "<h1>" + HEADLINE + "</h1>", shown, "");
  }
}
