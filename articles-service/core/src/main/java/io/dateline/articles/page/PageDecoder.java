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
 * Turns bytes into characters: by byte order mark, else by what was declared with the page, else by
 * what HTML declares in itself, else UTF-8 if that fits, else windows-1252, which browsers assume.
 * Always gives an answer, and always the same for the same bytes.
 */
public final class PageDecoder {

  /** Browsers look for a meta element in so many first bytes (HTML standard, prescan). */
  private static final int META_SEARCH_BYTES = 4096;

  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private PageDecoder() {}

  /** The characters of the page. */
  public static DecodedPage decode(byte[] bytes, RawPage.Format format, String declared) {
    int mark = markLength(bytes);
    if (mark > 0) {
      Charset charset = marked(bytes, mark);
      return decode(bytes, mark, charset);
    }
    Charset charset = known(declared).orElse(null);
    if (charset == null && format == RawPage.Format.HTML) {
      // Crawlers transcode pages to UTF-8 and leave the meta element as it was.
      charset = Fit.of(bytes).isSurelyUtf8() ? StandardCharsets.UTF_8 : inMeta(bytes).orElse(null);
    }
    return decode(bytes, 0, charset == null ? guess(bytes) : charset);
  }

  private static DecodedPage decode(byte[] bytes, int from, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
      // Without a replacement everything fitted; nothing that fits UTF-8 is a lone surrogate.
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
      // What calls itself Latin-1 or ASCII on the web is windows-1252 (WHATWG encoding standard).
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
    // A meta element that can be read byte by byte is not in UTF-16, whatever it says.
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
   * UTF-8 unless it fits worse than windows-1252: a few broken bytes in the midst of good UTF-8
   * sequences (a page cut off, two pages glued) do not make the whole page something else.
   */
  private static Charset guess(byte[] bytes) {
    Fit fit = Fit.of(bytes);
    return fit.bad <= fit.good ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  /**
   * How well bytes fit UTF-8.
   *
   * @param good sequences of several bytes that fit
   * @param bad bytes that do not
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

    /** Text in another charset hardly ever fits even three times. */
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
