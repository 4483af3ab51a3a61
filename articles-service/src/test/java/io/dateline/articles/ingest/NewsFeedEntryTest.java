package io.dateline.articles.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewsFeedEntryTest {

  private static final NewsFeedHead HEAD =
      new NewsFeedHead("Norrand Courier", "https://feed.example/", "en");

  @Test
  void the_address_of_an_atom_entry_is_its_alternate_link() {
    String links =
        "<link rel='self' href='https://feed.example/1.atom'/>"
            + "<link rel='alternate' type='application/json' href='https://feed.example/1.json'/>"
            + "<link rel='alternate' href='https://feed.example/1'/>"
            + "<link rel='alternate' type='text/html' href='https://feed.example/1.html'/>"
            + "<link rel='enclosure' href='https://feed.example/1.mp3'/>";
    assertEquals("https://feed.example/1.html", entry("<entry>" + links + "</entry>").url());
    assertEquals(
        null, entry("<entry><link rel='replies' href='https://feed.example/1#c'/></entry>").url());
  }

  @Test
  void a_relative_link_is_resolved() {
    assertEquals("https://feed.example/news/1", entry("<item><link>/news/1</link></item>").url());
    assertEquals(
        "https://other.example/a/1",
        entry("<entry xml:base='https://other.example/a/'><link href='1'/></entry>").url());
    assertEquals("https://cdn.example/1", entry("<item><link>//cdn.example/1</link></item>").url());
    NewsFeedHead head =
        NewsFeedHead.of("<feed xml:base='/sub/'><link rel='alternate' href='https://f.example/'/>");
    assertEquals("https://f.example/sub/", head.base());
  }

  @Test
  void only_a_permanent_guid_is_an_address() {
    assertEquals(
        "https://feed.example/7", entry("<item><guid>https://feed.example/7</guid></item>").url());
    assertEquals(
        null, entry("<item><guid isPermaLink='false'>https://feed.example/7</guid></item>").url());
  }

  @Test
  void links_and_titles_of_other_vocabularies_are_passed_over() {
    NewsFeedEntry entry =
        entry(
            "<item><media:title>A picture</media:title><atom:link rel='replies' href='https://x.example/c'/>"
                + "<title>A story</title><link>https://feed.example/9</link></item>");
    assertEquals("A story", entry.title());
    assertEquals("https://feed.example/9", entry.url());
  }

  @Test
  void a_title_becomes_plain_text() {
    assertEquals("Holm & Falk: “No”", title("<![CDATA[Holm &amp; Falk: &#8220;No&#8221;]]>"));
    assertEquals("A very old pier", title("A &lt;em&gt;very&lt;/em&gt; old pier"));
    assertEquals("Holm & Falk disagree", title("Holm & Falk disagree"));
    assertEquals("Holm Falk", title("Holm&nbsp;Falk").replace('\u00a0', ' '));
    assertEquals(
        "A very old pier",
        entry("<entry><title type='xhtml'><div>A <i>very</i> old pier</div></title></entry>")
            .title());
  }

  @Test
  void all_authors_are_kept_and_a_mail_address_names_its_owner() {
    assertEquals(
        List.of("Ida Holm", "Aron Falk"),
        entry(
                "<item><author>desk@feed.example (Ida Holm)</author><dc:creator>Aron Falk</dc:creator></item>")
            .authors());
    assertEquals(
        List.of("Ida Holm", "Aron Falk"),
        entry(
                "<entry><author><name>Ida Holm</name><email>i@x.example</email></author><author><name>Aron Falk</name></author></entry>")
            .authors());
    assertEquals(List.of(), entry("<item><author>desk@feed.example</author></item>").authors());
    assertEquals(
        List.of(), entry("<item><dc:creator>Norrand Courier</dc:creator></item>").authors());
  }

  @Test
  void a_time_is_kept_as_it_was_printed_if_its_form_is_unknown() {
    assertEquals(
        "2026-03-04T09:15+01:00",
        entry("<item><pubDate>Wed, 04 Mar 2026 09:15:00 +0100</pubDate></item>").published());
    assertEquals(
        "gio, 05 mar 2026 9:15",
        entry("<item><pubDate>gio, 05 mar 2026 9:15</pubDate></item>").published());
    assertEquals(
        "2026-03-04T09:15Z",
        entry("<entry><updated>2026-03-04T09:15:00Z</updated></entry>").published());
  }

  @Test
  void plain_text_is_no_html() {
    assertEquals(
        "<p>Fewer than 5 &lt; 6</p><p>Second</p>",
        entry("<entry><content type='text'>Fewer than 5 &lt; 6\n\nSecond</content></entry>")
            .content());
    assertEquals(
        "<p>A</p>",
        entry(
                "<item><content:encoded> </content:encoded><description>&lt;p&gt;A&lt;/p&gt;</description></item>")
            .content());
  }

  private static String title(String xml) {
    return entry("<item><title>" + xml + "</title></item>").title();
  }

  private static NewsFeedEntry entry(String xml) {
    return NewsFeedEntry.of(xml, HEAD);
  }
}
