package io.dateline.articles.page;

import io.dateline.articles.block.StorableText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the bytes of a page. The charset is that of the byte order mark, else the declared one,
 * else the one that the HTML declares, else UTF-8 if the bytes fit it, else windows-1252, which
 * browsers assume. The result is the same for the same bytes.
 */
public final class PageDecoder {

  /**
   * Bytes at the start of a page in which browsers look for a meta element (HTML standard,
   * prescan).
   */
  private static final int META_SEARCH_BYTES = 4096;

  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private PageDecoder() {}

  /** Returns the characters of the page. */
  public static DecodedPage decode(byte[] bytes, RawPage.Format format, String declared) {
    int mark = markLength(bytes);
    if (mark > 0) {
      Charset charset = marked(bytes, mark);
      return decode(bytes, mark, charset);
    }
    Charset charset = known(declared).orElse(null);
    if (charset == null && format == RawPage.Format.HTML) {
      // Crawlers convert pages to UTF-8 and leave the meta element unchanged.
      charset = Fit.of(bytes).isSurelyUtf8() ? StandardCharsets.UTF_8 : inMeta(bytes).orElse(null);
    }
    return decode(bytes, 0, charset == null ? guess(bytes) : charset);
  }

  private static DecodedPage decode(byte[] bytes, int from, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
      // Without U+FFFD all bytes fitted, and nothing that fits UTF-8 is a lone surrogate.
      if (text.indexOf('\ufffd') < 0 && text.indexOf('\0') < 0) {
        return new DecodedPage(text, charset.name(), false);
      }
    }
    ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
    boolean replaced = false;
    String text;
    try {
      text = strict(charset, input.duplicate()).toString();
    } catch (CharacterCodingException e) {
      replaced = true;
      text = charset.decode(input).toString();
    }
    String storable = StorableText.of(text);
    return new DecodedPage(storable, charset.name(), replaced || !storable.equals(text));
  }

  private static CharBuffer strict(Charset charset, ByteBuffer input)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(input);
  }

  private static Optional<Charset> known(String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(name.strip().replaceAll("^['\"]|['\"]$", ""));
      // On the web, Latin-1 and ASCII mean windows-1252 (WHATWG encoding standard).
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> inMeta(byte[] bytes) {
    String start =
        new String(
            bytes, 0, Math.min(bytes.length, META_SEARCH_BYTES), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(start);
    if (!meta.find()) {
      return Optional.empty();
    }
    String name = meta.group(1).toLowerCase(Locale.ROOT);
    // A meta element that can be read byte by byte is not in UTF-16, even if it says so.
    return known(name.startsWith("utf-16") ? "utf-8" : name);
  }

  private static int markLength(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return 3;
    }
    boolean utf16 =
        b.length >= 2
            && ((b[0] == (byte) 0xFE && b[1] == (byte) 0xFF)
                || (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE));
    return utf16 ? 2 : 0;
  }

  private static Charset marked(byte[] bytes, int mark) {
    if (mark == 3) {
      return StandardCharsets.UTF_8;
    }
    return bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /**
   * Returns UTF-8 unless the bytes fit it worse than windows-1252: a few broken bytes among good
   * UTF-8 sequences (a page cut off, two pages joined) do not change the charset of the whole page.
   */
  private static Charset guess(byte[] bytes) {
    Fit fit = Fit.of(bytes);
    return fit.bad <= fit.good ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  /**
   * Counts how well bytes fit UTF-8.
   *
   * @param good sequences of several bytes that fit
   * @param bad bytes that do not fit
   */
  private record Fit(int good, int bad) {

    static Fit of(byte[] bytes) {
      int good = 0;
      int bad = 0;
      int i = 0;
      while (i < bytes.length) {
        int length = sequenceLength(bytes[i]);
        if (length == 1) {
          i++;
        } else if (length > 1 && continues(bytes, i, length)) {
          good++;
          i += length;
        } else {
          bad++;
          i++;
        }
      }
      return new Fit(good, bad);
    }

    /**
     * Returns whether the bytes are UTF-8: text in another charset hardly ever fits three times.
     */
    boolean isSurelyUtf8() {
      return good >= 3 && bad == 0;
    }
  }

  private static int sequenceLength(byte lead) {
    int b = lead & 0xFF;
    if (b < 0x80) {
      return 1;
    }
    if (b >= 0xC2 && b < 0xE0) {
      return 2;
    }
    if (b >= 0xE0 && b < 0xF0) {
      return 3;
    }
    return b >= 0xF0 && b < 0xF5 ? 4 : 0;
  }

  private static boolean continues(byte[] bytes, int at, int length) {
    if (at + length > bytes.length) {
      return false;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
