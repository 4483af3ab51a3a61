package io.dateline.articles.page;

import io.dateline.articles.block.StorableText;
import io.dateline.articles.metadata.CrawlRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A page as it was received.
 *
 * @param url where it was found, or null
 * @param fetchedAt when a crawler fetched it, or null
 * @param format whether there are tags
 * @param declaredCharset the charset of its Content-Type, or null
 * @param bytes as received; not to be changed
 * @param repaired whether characters that no encoding can hold were replaced before it became bytes
 * @param crawlRecord what came beside it
 */
public record RawPage(
    String url,
    Instant fetchedAt,
    Format format,
    String declaredCharset,
    byte[] bytes,
    boolean repaired,
    CrawlRecord crawlRecord) {

  /** A page that came alone. */
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

  /** A page that came as characters, such as inside of JSON. Lone surrogates become U+FFFD. */
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

  /** The same page with what its record says. */
  public RawPage with(CrawlRecord said) {
    return new RawPage(url, fetchedAt, format, declaredCharset, bytes, repaired, said);
  }
}
