package io.dateline.articles.page;

import static io.dateline.articles.StoryPage.HEADLINE;
import static io.dateline.articles.StoryPage.STORY;
import static io.dateline.articles.StoryPage.body;
import static io.dateline.articles.StoryPage.readText;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.articles.StoryPage;
import org.junit.jupiter.api.Test;

/** Bare text whose lines a program broke at a fixed width. */
class HardWrapTest {

  @Test
  void lines_broken_at_a_fixed_width_are_one_paragraph() {
    StringBuilder text = new StringBuilder("News\nSport\nCulture\n\n" + HEADLINE + "\n\n");
    STORY.forEach(paragraph -> text.append(StoryPage.wrapped(paragraph, 64)).append("\n\n"));
    assertEquals(STORY, body(readText(text.toString())));
  }

  @Test
  void lines_that_nothing_broke_stay_paragraphs() {
    assertEquals(STORY, body(readText(HEADLINE + "\n" + String.join("\n", STORY))));
  }
}
