package io.dateline.articles.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsFeedSplitterTest {

  @Test
  void entries_are_found_in_every_form_of_feed() throws IOException {
    assertEquals(
        List.of("<item><title>A</title></item>", "<item><title>B</title></item>"),
        entries(
            "<rss><channel><title>C</title><item><title>A</title></item> <item><title>B</title></item></channel></rss>"));
    assertEquals(
        List.of("<entry x='1'>A</entry>"),
        entries("<?xml version='1.0'?><feed><entry x='1'>A</entry></feed>"));
    assertEquals(
        List.of("<a:entry>A</a:entry>"),
        entries("<a:feed xmlns:a='x'><a:entry>A</a:entry></a:feed>"));
    assertEquals(
        List.of("<item rdf:about='x'>A</item>"),
        entries("<rdf:RDF><channel><items/></channel><item rdf:about='x'>A</item></rdf:RDF>"));
  }

  @Test
  void tags_in_comments_and_sections_are_text() throws IOException {
    String entry = "<item><!-- </item> --><d><![CDATA[<item>x</item> y]]></d></item>";
    assertEquals(List.of(entry), entries("<rss><channel>" + entry + "</channel></rss>"));
  }

  @Test
  void an_entry_without_an_end_costs_the_next_one_nothing() throws IOException {
    assertEquals(
        List.of("<item>A", "<item>B</item>", "<item><![CDATA[C</item>", "<item>D"),
        entries(
            "<rss><channel><item>A<item>B</item><item><![CDATA[C</item><item>D</channel></rss>"));
  }

  @Test
  void an_entry_that_is_too_long_is_skipped_alone() throws IOException {
    String large = "<item>" + "x".repeat(60_000) + "</item>";
    NewsFeedSplitter feed =
        splitter("<rss><item>A</item>" + large + "<item>B</item></rss>", 20_000);
    assertEquals("<item>A</item>", feed.next().xml());
    assertEquals(null, feed.next().xml());
    assertEquals("<item>B</item>", feed.next().xml());
    assertEquals(null, feed.next());
  }

  @Test
  void a_feed_that_breaks_off_is_noticed() throws IOException {
    NewsFeedSplitter inside = splitter("<rss><item>A</item><item>B", 1_000);
    assertTrue(inside.next().whole());
    assertFalse(inside.next().whole());
    NewsFeedSplitter between = splitter("<rss><item>A</item>\n", 1_000);
    assertTrue(between.next().whole());
    assertEquals(null, between.next());
    assertFalse(between.isClosed());
  }

  @Test
  void other_xml_is_no_feed() throws IOException {
    assertFalse(splitter("<urlset><url>x</url></urlset>", 1_000).isFeed());
  }

  private static List<String> entries(String xml) throws IOException {
    NewsFeedSplitter feed = splitter(xml, 10_000);
    List<String> entries = new ArrayList<>();
    for (NewsFeedSplitter.FeedPiece piece = feed.next(); piece != null; piece = feed.next()) {
      entries.add(piece.xml().strip());
    }
    assertTrue(feed.isClosed());
    return entries;
  }

  private static NewsFeedSplitter splitter(String xml, int maxChars) {
    return new NewsFeedSplitter(new StringReader(xml), maxChars);
  }
}
