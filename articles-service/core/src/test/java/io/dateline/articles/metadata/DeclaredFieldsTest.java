package io.dateline.articles.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.RawPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One page of an invented outlet, with another head in each test. */
class DeclaredFieldsTest {

  private static final PageReader READER = PageReader.withLanguages(LanguageDetector.NONE);

  private static final String STORY =
      """
      <body><article><h1>%s</h1>%s
      <p>The ferry between Karsholm and Velby will run again from Monday, the harbour office said,
      after two winters in which islanders had to be flown to hospital in small planes.</p>
      <p>The new ship takes forty cars and two hundred people, and needs half an hour for a crossing
      that took the old one fifty minutes when the ice was thick.</p>
      <p>Fares stay as they are until the summer, and children under seven go free on all days.</p>
      </article></body>
      """;

  @Test
  void an_author_that_json_ld_names_by_its_id_is_looked_up() {
    PageMetadata page =
        read(
            jsonLd(
                """
                {"@graph": [
                  {"@type": "NewsArticle", "headline": "Ferry returns", "author": {"@id": "#rao"}},
                  {"@type": "Person", "@id": "#rao", "name": "Devi Rao"}]}
                """),
            "Ferry returns to Velby",
            "");
    assertEquals(List.of("Devi Rao"), page.authors());
    assertEquals("json-ld author", source(page, "byline"));
  }

  @Test
  void an_outlet_that_declares_itself_counts_only_where_nobody_is_named() {
    String head =
        jsonLd(
            """
            {"@type": "NewsArticle", "publisher": {"name": "Norrand Courier"},
             "author": {"@type": "Organization", "name": "Norrand Courier"}}
            """);
    assertEquals(
        List.of("Petra Lind"),
        read(head, "Ferry returns to Velby", "<p>By Petra Lind</p>").authors());
    assertEquals(List.of("Norrand Courier"), read(head, "Ferry returns to Velby", "").authors());
  }

  @Test
  void the_article_with_the_headline_or_the_address_of_the_page_counts() {
    String other =
        "{'@type':'NewsArticle','headline':'A lighthouse is sold','author':'Lorna Finch'},";
    for (String own :
        List.of("'headline':'Ferry returns to Velby'", "'url':'https://courier.example/1'")) {
      String head =
          jsonLd(
              ("[" + other + "{'@type':'NewsArticle'," + own + ",'author':'Devi Rao'}]")
                  .replace('\'', '"'));
      String page = head + "<link rel='canonical' href='https://courier.example/1'>";
      assertEquals(List.of("Devi Rao"), read(page, "Ferry returns to Velby", "").authors(), own);
    }
  }

  @Test
  void a_reader_who_commented_and_the_writer_of_another_story_are_no_authors() {
    for (String others :
        List.of(
            "<div itemscope itemtype='https://schema.org/Comment'><span itemprop='author'>Rope Walker</span></div>",
            "<section id='comments'><a rel='author'>Rope Walker</a></section>",
            "<div class='related-stories'><a href='/author/lorna-finch'>Lorna Finch</a></div>")) {
      assertEquals(List.of(), read("", "Ferry returns to Velby", others).authors(), others);
    }
  }

  @Test
  void a_byline_in_a_list_of_other_stories_names_nobody() {
    for (String others :
        List.of(
            "<aside><h3>More stories</h3><article><a rel='author'>Lorna Finch</a></article></aside>",
            "<section><h2>Trending now</h2><article><h3><a href='/t'>Potters buy a lighthouse</a></h3>"
                + "<p class='byline'>By Lorna Finch</p></article></section>",
            "<div><h3>Most popular</h3><div><a href='/t'>Potters buy a lighthouse</a>"
                + "<p class='byline'>By Lorna Finch</p></div></div>",
            "<div class='comments'><h3>Comments</h3><p>By Rope Walker, 5 March 2026</p></div>")) {
      assertEquals(List.of(), read("", "Ferry returns to Velby", others).authors(), others);
    }
  }

  @Test
  void an_author_in_parts_of_a_name_is_put_together() {
    String head =
        jsonLd(
            """
            {"@type": "NewsArticle", "author": [
              {"@type": "Person", "givenName": "Devi", "familyName": "Rao"}]}
            """);
    assertEquals(List.of("Devi Rao"), read(head, "Ferry returns to Velby", "").authors());
  }

  @Test
  void social_media_labels_microdata_and_links_to_writers_name_the_author() {
    String card =
        "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Devi"
            + " Rao'>";
    assertEquals(List.of("Devi Rao"), read(card, "Ferry returns to Velby", "").authors());
    String microdata = "<meta itemprop='author' content='Devi Rao'>";
    assertEquals(List.of("Devi Rao"), read(microdata, "Ferry returns to Velby", "").authors());
    assertEquals(
        List.of("Devi Rao"),
        read("", "Ferry returns to Velby", "<div><a href='/authors/devi-rao'>Devi Rao</a></div>")
            .authors());
  }

  @Test
  void links_to_many_writers_belong_to_other_stories() {
    String links =
        "<div><a href='/author/a'>Ana Ruiz</a></div><div><a href='/author/b'>Tom Hale</a></div>"
            + "<div><a href='/author/c'>Mira Olsen</a></div>";
    assertEquals(List.of(), read("", "Ferry returns to Velby", links).authors());
  }

  @Test
  void json_ld_counts_if_neither_declaration_agrees_with_the_heading() {
    String head =
        jsonLd("{\"@type\": \"NewsArticle\", \"headline\": \"Velby ferry is back\"}")
            + "<meta property=og:title content='The ship that Velby waited for'>";
    PageMetadata page = read(head, "Velby ferry is back at last", "");
    assertEquals("Velby ferry is back", page.headline());
  }

  @Test
  void the_heading_counts_if_the_shared_title_agrees_with_it() {
    String head =
        jsonLd("{\"@type\": \"NewsArticle\", \"headline\": \"Velby ferry is back\"}")
            + "<meta property=og:title content='Velby ferry is back at last'>";
    assertEquals(
        "Velby ferry is back at last", read(head, "Velby ferry is back at last", "").headline());
  }

  @Test
  void the_time_of_a_change_stands_beside_the_time_of_publication() {
    PageMetadata page =
        read(
            jsonLd(
                """
                {"@type": "NewsArticle", "datePublished": "2027-03-02T08:00:00Z",
                 "dateModified": "2027-03-03T09:30:00+01:00"}
                """),
            "Ferry returns to Velby",
            "");
    assertEquals("2027-03-02T08:00Z", page.publishedAt().at().toString());
    assertEquals("2027-03-03T09:30+01:00", page.updatedAt().at().toString());
  }

  @Test
  void a_time_of_change_before_the_publication_is_left_out() {
    PageMetadata page =
        read(
            "<meta property=article:published_time content=2027-03-02T08:00:00Z>"
                + "<meta property=article:modified_time content=2027-03-01T08:00:00Z>",
            "Ferry returns to Velby",
            "");
    assertEquals("2027-03-02T08:00Z", page.publishedAt().at().toString());
    assertNull(page.updatedAt());
  }

  @Test
  void a_printed_line_may_have_both_times() {
    PageMetadata page =
        read(
            "",
            "Ferry returns to Velby",
            "<p>Published: March 2, 2027 | Updated: March 4, 2027</p>");
    assertEquals("2027-03-02T00:00Z", page.publishedAt().at().toString());
    assertEquals("2027-03-04T00:00Z", page.updatedAt().at().toString());
    assertEquals("text", source(page, "updatedAt"));
  }

  @Test
  void the_address_that_the_outlet_gives_is_kept_and_made_whole() {
    assertEquals(
        "https://courier.example/ferry",
        read("<link rel=canonical href=/ferry>", "Ferry returns to Velby", "").canonicalUrl());
    assertEquals(
        "https://m.courier.example/f/1",
        read("<meta property=og:url content=https://m.courier.example/f/1>", "Ferry returns", "")
            .canonicalUrl());
    assertNull(
        read("<link rel=canonical href='javascript:x'>", "Ferry returns", "").canonicalUrl());
  }

  @Test
  void a_day_that_readers_see_above_the_story_counts_before_one_of_the_markup_days_away() {
    String begun = jsonLd("{\"@type\":\"Article\",\"datePublished\":\"2026-02-11T09:00:00Z\"}");
    assertEquals(
        "2026-03-02", day(read(begun, "Ferry returns to Velby", "<div>March 2, 2026</div>")));
    // The day of a change is no day of publication, and all-numeric dates are ambiguous.
    assertEquals(
        "2026-02-11",
        day(read(begun, "Ferry returns", "<div>Last updated:</div><div>March 2, 2026</div>")));
    assertEquals("2026-02-11", day(read(begun, "Ferry returns", "<div>11/02/2026</div>")));
    // The same day in another zone.
    assertEquals("2026-02-11", day(read(begun, "Ferry returns", "<div>12 February 2026</div>")));
  }

  @Test
  void a_reviewer_is_no_author() {
    assertEquals(
        List.of(),
        read("", "Ferry returns to Velby", "<div>Medically reviewed by Ida Holm</div>").authors());
    assertEquals(
        List.of("Ida Holm"),
        read(
                jsonLd("{\"@type\":\"Article\",\"author\":\"Ida Holm, MD, Ph.D.\"}"),
                "Ferry returns to Velby",
                "")
            .authors());
  }

  private static String day(PageMetadata page) {
    return page.publishedAt().at().toLocalDate().toString();
  }

  private static String jsonLd(String json) {
    return "<script type=application/ld+json>" + json + "</script>";
  }

  private static PageMetadata read(String head, String heading, String below) {
    String html = "<html><head>" + head + "</head>" + STORY.formatted(heading, below) + "</html>";
    return READER
        .read(
            new RawPage(
                "https://courier.example/ferry?from=home",
                null,
                RawPage.Format.HTML,
                null,
                html.getBytes(StandardCharsets.UTF_8),
                false))
        .metadata();
  }

  private static String source(PageMetadata page, String field) {
    return page.fields().stream()
        .filter(f -> f.name().equals(field))
        .map(MetadataField::source)
        .findFirst()
        .orElse(null);
  }
}
