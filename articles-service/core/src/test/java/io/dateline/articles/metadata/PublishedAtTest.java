package io.dateline.articles.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.RawPage;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Dates at several places of one invented page. */
class PublishedAtTest {

  private static final PageReader READER = PageReader.withLanguages(LanguageDetector.NONE);

  private static final String STORY =
      """
      <p>The ferry between Karsholm and Velby will run again from Monday, the harbour office said,
      after two winters in which islanders had to be flown to hospital in small planes.</p>
      <p>The new ship takes forty cars and two hundred people, and needs half an hour for a crossing
      that took the old one fifty minutes when the ice was thick.</p>
      <p>Fares stay as they are until the summer, and children under seven go free on all days.</p>
      """;

  @Test
  void dates_of_comments_biographies_and_other_stories_are_not_that_of_the_story() {
    assertNull(below("<div class='comments'><p>tern <span>8 March 2027, 9:15</span></p></div>"));
    assertNull(below("<p>Petra Lind joined the paper on 12 May 2011.</p>"));
    assertNull(below("<p>Born 12 May 1981 in Velby</p>"));
    assertNull(
        below("<aside class='related'><ul><li>Ice closes pier 8 March 2027</li></ul></aside>"));
    assertNull(below("<p>Page generated on 8 March 2027 at 10:00</p>"));
    assertNull(below("<footer><p>Printed in Karsholm since 8 March 1911</p></footer>"));
    assertNull(
        below(
            "<div itemscope itemprop='comment'><time datetime='2027-03-08T09:15Z'>today</time></div>"));
  }

  @Test
  void a_date_below_the_story_counts_if_its_line_begins_with_it() {
    assertNull(below("<p>Next meeting: 8 April 2027</p>"));
    assertNull(below("<p>Photo taken 8 March 2020</p>"));
    assertEquals("2027-03-08T09:15Z", below("<p>Monday, 8 March 2027 at 9:15</p>"));
    assertEquals("2027-03-08T00:00Z", below("<p>Petra Lind, 8 March 2027</p>"));
  }

  @Test
  void the_day_in_the_masthead_is_not_that_of_the_story() {
    assertNull(page("<header><p>Monday, 8 March 2027</p></header>", "", "", null));
    assertNull(page("<div class='top'>Monday, 8 March 2027</div>", "", "", null));
    assertNull(page("<header><time datetime='2027-03-08'>Monday</time></header>", "", "", null));
  }

  @Test
  void a_sentence_above_the_story_is_no_line_of_its_date() {
    assertNull(above("<p>The vote of 4 March 2026 stands, the court has ruled.</p>"));
    assertEquals("2027-03-08T00:00Z", above("<p>8 March 2027</p>"));
  }

  @Test
  void a_line_that_says_when_the_story_was_published_comes_first() {
    assertEquals(
        "2027-03-08T00:00Z",
        above("<p>Published 8 March 2027</p><p>Photo: Aron Falk</p><p>1 May 2020</p>"));
    assertEquals(
        "2027-03-08T00:00Z", above("<p>Updated 9 March 2027</p><p>Posted: 8 March 2027</p>"));
  }

  @Test
  void nothing_is_published_after_its_fetch() {
    assertEquals("2027-03-08T00:00Z", page("", "<p>08/03/2027</p>", "", "2027-03-10T08:00:00Z"));
    assertEquals(
        "2027-03-10T08:00Z",
        page("", "<p>8 April 2027</p>", "", "2027-03-10T08:00:00Z"),
        "the fetch");
  }

  @Test
  void a_time_may_be_counted_back_from_the_fetch() {
    assertEquals("2027-03-10T06:00Z", page("", "<p>2 hours ago</p>", "", "2027-03-10T08:00:00Z"));
    assertEquals("2027-03-07T08:00Z", page("", "<p>Vor 3 Tagen</p>", "", "2027-03-10T08:00:00Z"));
    assertNull(above("<p>2 hours ago</p>"));
  }

  @Test
  void microformats_state_the_time_in_an_attribute() {
    assertEquals(
        "2027-03-08T09:15-04:00",
        above("<abbr class='published' title='2027-03-08T09:15:00-04:00'>9:15 AM</abbr>"));
    assertEquals(
        "2027-03-08T09:15-04:00",
        above(
            "<span class='dt-published'><time datetime='2027-03-08T09:15-04:00'>now</time></span>"));
  }

  @Test
  void the_day_of_the_outlet_stays_the_day_of_publication() {
    String declared = "<meta property='article:published_time' content='2027-03-09T02:15:00Z'>";
    assertEquals(
        "2027-03-08T21:15-05:00", page(declared, "<p>March 8, 2027 9:15 PM</p>", "", null));
    assertEquals("2027-03-08T00:00Z", page(declared, "<p>March 8, 2027</p>", "", null));
    assertEquals("2027-03-09T02:15Z", page(declared, "<p>March 9, 2027</p>", "", null));
  }

  private static String above(String lines) {
    return page("", lines, "", null);
  }

  private static String below(String lines) {
    return page("", "", lines, null);
  }

  private static String page(String top, String above, String below, String fetchedAt) {
    String html =
        "<html><head>"
            + (top.startsWith("<meta") ? top + "</head><body>" : "</head><body>" + top)
            + "<article><h1>Ferry returns to Velby after two winters</h1>"
            + above
            + "<div class='story-body'>"
            + STORY
            + "</div></article>"
            + below
            + "</body></html>";
    PublishedAt at =
        READER
            .read(
                RawPage.ofCharacters(
                    null,
                    fetchedAt == null ? null : Instant.parse(fetchedAt),
                    RawPage.Format.HTML,
                    html))
            .metadata()
            .publishedAt();
    return at == null ? null : at.at().toString();
  }
}
