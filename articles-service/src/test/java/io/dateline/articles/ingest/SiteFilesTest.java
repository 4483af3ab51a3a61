package io.dateline.articles.ingest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SiteFilesTest {

  @Test
  void files_for_crawlers_and_advertisers_are_known_by_their_address() {
    assertTrue(SiteFiles.isOne("https://a.example/robots.txt"));
    assertTrue(SiteFiles.isOne("http://a.example/ads.txt?x=1"));
    assertFalse(SiteFiles.isOne("https://a.example/news/robots.txt-explained"));
  }

  @Test
  void without_an_address_they_are_known_by_their_lines() {
    assertTrue(
        isOne("# all\nUser-agent: *\r\nDisallow: /search\n\nSitemap: https://a.example/s.xml\n"));
    assertTrue(isOne("adx.example, 17, DIRECT, f0c\nother.example, 9, RESELLER\n"));
    assertFalse(isOne("The council said: no.\nAllow: two boats a day, it said.\n"));
    assertFalse(isOne("# A story\n"));
  }

  private static boolean isOne(String text) {
    return SiteFiles.isOne(text.getBytes(StandardCharsets.UTF_8));
  }
}
