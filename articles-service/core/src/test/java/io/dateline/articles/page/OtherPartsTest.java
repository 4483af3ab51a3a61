package io.dateline.articles.page;

import static io.dateline.articles.StoryPage.OTHER_STORY;
import static io.dateline.articles.StoryPage.STORY;
import static io.dateline.articles.StoryPage.body;
import static io.dateline.articles.StoryPage.paragraphs;
import static io.dateline.articles.StoryPage.readHtml;
import static io.dateline.articles.StoryPage.readText;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.articles.StoryPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a page that are not the story, before, in and behind it. */
class OtherPartsTest {

  private static final String LINKS =
      "<ul><li><a href=/1>Lost letter found behind wardrobe</a></li>"
          + "<li><a href=/2>Ferry fares rise again in spring</a></li></ul>";

  private static final List<String> COMMENTS =
      List.of(
          "I bought my first cheese there forty years ago and would be glad to see it stand again.",
          "Nine million is far too much, they should have insured the place in the first place.",
          "My grandfather built that roof, and he always said the wires were too old for it.");

  private static final String TEASERS =
      teaser("Lost letter found behind wardrobe", OTHER_STORY.get(0))
          + teaser(
              "Ferry fares rise again in spring",
              "The ferry company will raise fares by four per cent in April because diesel has"
                  + " become dearer, it said on Sunday.")
          + teaser(
              "Choir wins prize in Oslund",
              "A choir of bakers from Harrow Quay has won the first prize of a contest in Oslund"
                  + " with a song about yeast.");

  private static String teaser(String heading, String summary) {
    return "<article class=card><h3><a href=/q>"
        + heading
        + "</a></h3><p>"
        + summary
        + "</p></article>";
  }

  @Test
  void paragraphs_in_a_row_behind_a_heading_of_other_stories_go_on_with_the_story_in_bare_text() {
    String page =
        StoryPage.HEADLINE
            + "\n\n"
            + String.join("\n\n", STORY.subList(0, 3))
            + "\n\nUp next\n\nMore trending\n\n"
            + String.join("\n\n", STORY.subList(3, STORY.size()));
    assertEquals(STORY, body(readText(page)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=more><h4>Related stories</h4>%s</div>",
        "<h3>Read also</h3>%s",
        "<p><strong>Read more:</strong></p>%s",
        "<aside><h2>More from Culture</h2>%s</aside>",
        "<h3>Lesen Sie auch</h3>%s",
        "<p><b>Read also: </b><a href=/1>Lost letter found behind wardrobe</a></p>",
        "<div><h4>Sign up for our newsletter</h4><p>All the news of the day by mail.</p></div>"
      })
  void a_box_in_mid_story_ends_with_its_element(String box) {
    String story =
        paragraphs(STORY.subList(0, 3))
            + box.formatted(LINKS)
            + paragraphs(STORY.subList(3, STORY.size()));
    assertEquals(STORY, body(readHtml(StoryPage.with("", story, ""))));
  }

  @Test
  void a_list_of_other_stories_in_the_middle_of_bare_text_ends_with_its_items() {
    String text =
        StoryPage.HEADLINE
            + "\n\n"
            + String.join("\n\n", STORY.subList(0, 3))
            + "\n\nRelated stories\n\n• Lost letter found behind wardrobe\n"
            + "• Ferry fares rise again in spring\n\n"
            + String.join("\n\n", STORY.subList(3, STORY.size()));
    assertEquals(STORY, body(readText(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><h1>%s</h1><p class=byline>By Anna Lund</p><div class=story>%s</div></article>",
        "<div class=next><h1>%s</h1><p>By Anna Lund</p>%s</div>",
        "<section><h1>%s</h1><time>4 February 2026</time><div>%s</div></section>",
        "<article><h3>%s</h3><div>Anna Lund, 4 February 2026</div><div>%s</div></article>"
      })
  void another_article_below_or_above_the_first_is_dropped(String article) {
    String other = article.formatted("Lost letter found behind wardrobe", paragraphs(OTHER_STORY));
    assertEquals(STORY, body(readHtml(StoryPage.with("", paragraphs(STORY), other))));
    assertEquals(STORY, body(readHtml(StoryPage.with(other, paragraphs(STORY), ""))));
  }

  @Test
  void subheadings_of_the_first_level_are_no_other_article() {
    String story =
        paragraphs(STORY.subList(0, 3))
            + "<h1>What it costs</h1>"
            + paragraphs(STORY.subList(3, STORY.size()));
    List<String> body = body(readHtml(StoryPage.with("", story, "")));
    assertEquals(STORY, body.stream().filter(STORY::contains).toList());
  }

  @Test
  void teasers_before_and_behind_the_story_are_dropped() {
    for (String teasers : List.of(TEASERS, TEASERS.replace("article", "div"))) {
      List<String> story = STORY.subList(0, 4);
      assertEquals(story, body(readHtml(StoryPage.with(teasers, paragraphs(story), ""))));
      assertEquals(story, body(readHtml(StoryPage.with("", paragraphs(story), teasers))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ol class=commentlist><li>%s</li></ol>",
        "<div itemprop=comment><div itemprop=text>%s</div></div>",
        "<div itemtype=http://schema.org/UserComments>%s</div>",
        "<section><h3>Reader comments</h3>%s</section>",
        "<section class=leserkommentare>%s</section>"
      })
  void comments_below_a_short_story_are_dropped(String part) {
    List<String> story = STORY.subList(0, 3);
    String comments = part.formatted(paragraphs(COMMENTS));
    assertEquals(story, body(readHtml(StoryPage.with("", paragraphs(story), comments))));
  }

  @Test
  void an_element_around_the_story_may_have_a_class_with_the_word_comment() {
    String page =
        StoryPage.with("", paragraphs(STORY), "").replace("class=story", "class='comment-piece'");
    assertEquals(STORY, body(readHtml(page)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=cookie-bar><p>It is your choice what we store about you on this device.</p></div>",
        "<p>This website uses cookies to give you the best experience.</p>",
        "<p>Wir verwenden Cookies, um Inhalte zu personalisieren und Zugriffe zu analysieren.</p>",
        "<p>En poursuivant votre navigation, vous acceptez l'utilisation de cookies.</p>",
        "<p>We and our 812 partners store and access information on a device, such as cookies.</p>"
      })
  void a_cookie_notice_above_a_short_story_is_dropped(String notice) {
    List<String> story = STORY.subList(0, 3);
    assertEquals(story, body(readHtml(StoryPage.with(notice, paragraphs(story), ""))));
  }
}
