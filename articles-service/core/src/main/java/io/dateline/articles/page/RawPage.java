package io.dateline.articles.page;

import io.dateline.articles.block.StorableText;
import io.dateline.articles.metadata.CrawlRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A page as it was received.
 *
 * @param url the address of the page, or null
 * @param fetchedAt the time at which a crawler fetched it, or null
 * @param format text or HTML
 * @param declaredCharset the charset of its Content-Type, or null
 * @param bytes as received; nobody may change them
 * @param repaired whether lone surrogates were replaced before the characters became bytes
 * @param crawlRecord the fields that came beside it
 */
public record RawPage(
    String url,
    Instant fetchedAt,
    Format format,
    String declaredCharset,
    byte[] bytes,
    boolean repaired,
    CrawlRecord crawlRecord) {

  /** Makes a page that came without a crawl record. */
  public RawPage(
      String url,
      Instant fetchedAt,
      Format format,
      String declaredCharset,
      byte[] bytes,
      boolean repaired) {
    this(url, fetchedAt, format, declaredCharset, bytes, repaired, CrawlRecord.NONE);
  }

  /** Text without tags, or HTML. */
  public enum Format {
    TEXT("text/plain"),
    HTML("text/html");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  /** Makes a page of characters, such as those inside of JSON. Lone surrogates become U+FFFD. */
  public static RawPage ofCharacters(
      String url, Instant fetchedAt, Format format, String characters) {
    String whole = StorableText.withoutLoneSurrogates(characters);
    return new RawPage(
        url,
        fetchedAt,
        format,
        "UTF-8",
        whole.getBytes(StandardCharsets.UTF_8),
        !whole.equals(characters));
  }

  /** Returns the page with a crawl record. */
  public RawPage with(CrawlRecord said) {
    return new RawPage(url, fetchedAt, format, declaredCharset, bytes, repaired, said);
  }
}
