package io.dateline.articles.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.articles.block.StorableText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "gb2312, GB18030, 议员朱镕在市政厅讲话",
    "iso-8859-9, windows-1254, İstanbul’da “yeni” köprü",
    "shift_jis, windows-31j, ①番の港で髙橋さん",
    "euc-kr, x-windows-949, 똠방각하 시장이 말했다",
    "big5, Big5-HKSCS, 市長在會議上說",
    "tis-620, x-windows-874, นายกเทศมนตรี “พูด”",
    "iso-8859-1, windows-1252, Der “neue” Hafen – für 5 €"
  })
  void a_label_means_what_browsers_take_it_for(String label, String charset, String words) {
    byte[] page = ("<meta charset=" + label + "><p>" + words).getBytes(Charset.forName(charset));
    assertTrue(decode(page, RawPage.Format.HTML, null).text().endsWith(words));
    assertTrue(decode(page, RawPage.Format.HTML, label).text().endsWith(words));
  }

  @Test
  void bytes_that_contradict_their_label_are_read_as_what_they_are() {
    byte[] latin = ("<html lang=de><p>" + WORDS).getBytes(Charset.forName("windows-1252"));
    assertTrue(decode(latin, RawPage.Format.HTML, "utf-8").text().endsWith(WORDS));
    byte[] utf8 = "<p>Ein Café".getBytes(StandardCharsets.UTF_8);
    assertEquals("<p>Ein Café", decode(utf8, RawPage.Format.HTML, "iso-8859-1").text());
    assertEquals("<p>Ein Café", decode(utf8, RawPage.Format.HTML, "windows-1252").text());
  }

  @Test
  void an_xml_declaration_and_a_late_meta_element_are_labels() {
    Charset polish = Charset.forName("ISO-8859-2");
    byte[] declared =
        "<?xml version='1.0' encoding='iso-8859-2'?><html><p>Żegluga na Łabie".getBytes(polish);
    assertTrue(decode(declared, RawPage.Format.HTML, null).text().endsWith("Żegluga na Łabie"));
    byte[] late =
        ("<script>" + "x".repeat(9_000) + "</script><meta charset=iso-8859-2><p>Żegluga na Łabie")
            .getBytes(polish);
    assertTrue(decode(late, RawPage.Format.HTML, null).text().endsWith("Żegluga na Łabie"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251 | Мэр города объявил о своей отставке на встрече с журналистами в порту.",
        "KOI8-R | Мэр города объявил о своей отставке на встрече с журналистами в порту.",
        "GB18030 | 港口管理局星期二表示，新的渡船将在明年春天开始在两个岛之间航行，票价不会上涨。",
        "Big5 | 港口管理局星期二表示，新的渡船將在明年春天開始在兩個島之間航行，票價不會上漲。",
        "EUC-JP | 港の市長は火曜日、新しい船が来年の春から二つの島の間を走ると記者に述べた。",
        "Shift_JIS | 港の市長は火曜日、新しい船が来年の春から二つの島の間を走ると記者に述べた。",
        "EUC-KR | 시장은 화요일에 새 배가 내년 봄부터 두 섬 사이를 다닐 것이라고 기자들에게 말했다.",
        "windows-1253 | Ο δήμαρχος ανακοίνωσε την Τρίτη ότι το νέο πλοίο θα ξεκινήσει την άνοιξη.",
        "windows-1255 | ראש העיר הודיע ביום שלישי כי הספינה החדשה תפליג באביב בין שני האיים.",
        "windows-1256 | أعلن رئيس البلدية يوم الثلاثاء أن السفينة الجديدة ستبحر في الربيع بين الجزيرتين.",
        "windows-874 | นายกเทศมนตรีประกาศเมื่อวันอังคารว่าเรือลำใหม่จะออกเดินทางในฤดูใบไม้ผลิ",
        "windows-1252 | Le maire a annoncé à la fin de la séance que la nouvelle jetée sera prête cet été."
      })
  void text_without_a_label_shows_its_charset_by_its_letters(String charset, String words) {
    byte[] page = words.getBytes(Charset.forName(charset));
    assertEquals(words, decode(page, RawPage.Format.TEXT, null).text());
  }

  @Test
  void the_declared_language_decides_where_letters_do_not() {
    String words = "Říční loď přijede příští týden";
    byte[] page = ("<html lang=\"cs\"><p>" + words).getBytes(Charset.forName("windows-1250"));
    assertTrue(decode(page, RawPage.Format.HTML, null).text().endsWith(words));
  }

  @Test
  void html_in_utf_16_needs_no_byte_order_mark() {
    byte[] page = "<html><p>Über".getBytes(StandardCharsets.UTF_16BE);
    assertEquals("<html><p>Über", decode(page, RawPage.Format.HTML, null).text());
  }

  private static DecodedPage decode(byte[] bytes, RawPage.Format form, String declared) {
    return PageDecoder.decode(bytes, form, declared);
  }

  @Test
  void a_damaged_byte_does_not_change_the_charset_of_a_page() {
    byte[] page = "The harbour X of Norrand".getBytes(StandardCharsets.UTF_8);
    page[12] = (byte) 0xFF;
    DecodedPage damaged = PageDecoder.decode(page, RawPage.Format.TEXT, "utf-8");
    assertEquals("UTF-8", damaged.charset());
    assertEquals("The harbour \ufffd of Norrand", damaged.text());
    page = "The café of Norrand".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "The café of Norrand", PageDecoder.decode(page, RawPage.Format.TEXT, "utf-8").text());
  }
}
