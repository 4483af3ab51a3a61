package io.dateline.articles.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.articles.block.StorableText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageDecoderTest {

  private static final String WORDS = "Über die Brücke – für zwölf Kronen";

  @Test
  void a_byte_order_mark_counts_before_anything_else() {
    byte[] marked = ("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(
        new DecodedPage(WORDS, "UTF-16LE", false), decode(marked, RawPage.Format.TEXT, "utf-8"));
  }

  @Test
  void a_declared_charset_counts_before_that_of_the_html() {
    byte[] page = ("<meta charset=utf-8>" + WORDS).getBytes(Charset.forName("windows-1252"));
    assertEquals("windows-1252", decode(page, RawPage.Format.HTML, "iso-8859-1").charset());
  }

  @Test
  void html_may_declare_its_charset() {
    byte[] page =
        ("<html><meta charset=\"iso-8859-2\"><p>Łódź").getBytes(Charset.forName("ISO-8859-2"));
    assertEquals(
        "<html><meta charset=\"iso-8859-2\"><p>Łódź",
        decode(page, RawPage.Format.HTML, null).text());
  }

  @Test
  void html_that_was_transcoded_and_still_names_its_old_charset_is_utf_8() {
    String page = "<meta charset=gb2312><p>" + WORDS;
    assertEquals(
        page, decode(page.getBytes(StandardCharsets.UTF_8), RawPage.Format.HTML, null).text());
  }

  @Test
  void bytes_that_are_not_utf_8_are_guessed_to_be_windows_1252() {
    byte[] page = WORDS.getBytes(Charset.forName("windows-1252"));
    assertEquals(
        new DecodedPage(WORDS, "windows-1252", false), decode(page, RawPage.Format.TEXT, null));
  }

  @Test
  void a_few_broken_bytes_in_good_utf_8_are_replaced() {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.writeBytes(WORDS.getBytes(StandardCharsets.UTF_8));
    page.write(0xC3);
    assertEquals(
        new DecodedPage(WORDS + "\ufffd", "UTF-8", true),
        decode(page.toByteArray(), RawPage.Format.TEXT, null));
  }

  @Test
  void characters_that_postgresql_cannot_store_are_replaced_and_reported() {
    assertEquals(
        new DecodedPage("a\ufffdb", "UTF-8", true),
        decode("a\0b".getBytes(StandardCharsets.UTF_8), RawPage.Format.TEXT, null));
    assertEquals("a\ufffdb", StorableText.withoutLoneSurrogates("a\ud800b"));
    assertEquals("a\ud83d\ude00b", StorableText.withoutLoneSurrogates("a\ud83d\ude00b"));
  }

  @Test
  void an_unknown_charset_is_ignored() {
    assertEquals(
        "UTF-8",
        decode("abc".getBytes(StandardCharsets.UTF_8), RawPage.Format.TEXT, "klingon-8").charset());
  }

  private static DecodedPage decode(byte[] bytes, RawPage.Format form, String declared) {
    return PageDecoder.decode(bytes, form, declared);
  }
}
