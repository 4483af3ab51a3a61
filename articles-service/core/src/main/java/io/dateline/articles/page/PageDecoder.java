package io.dateline.articles.page;

import io.dateline.articles.block.StorableText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the bytes of a page. The charset is that of the byte order mark, else the declared one,
 * else the one that the HTML declares, unless the bytes contradict it: bytes that are UTF-8 are
 * read as such, and others are not. Without a label the bytes and the declared language decide. The
 * result is the same for the same bytes.
 */
public final class PageDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Share of characters that are none in the labelled charset; cut pages have a few. */
  private static final double MAX_FAULTS_OF_LABEL = 0.1;

  /** The highest bit of eight bytes, which no byte of ASCII has. */
  private static final long BEYOND_ASCII = 0x8080808080808080L;

  private PageDecoder() {}

  /** Returns the characters of the page. */
  public static DecodedPage decode(byte[] bytes, RawPage.Format format, String declared) {
    return decode(bytes, markLength(bytes), charset(bytes, format, declared));
  }

  /**
   * Returns the characters of a page in the charset in which it was read, whatever the rules for
   * charsets are by now.
   */
  public static DecodedPage decodeAgain(byte[] bytes, String charset) {
    return decode(bytes, markLength(bytes), Charset.forName(charset));
  }

  /**
   * Returns the charset of bytes, or of the first bytes of a longer page.
   *
   * @param declared the charset of the Content-Type, or null
   */
  public static Charset charset(byte[] bytes, RawPage.Format format, String declared) {
    int mark = markLength(bytes);
    if (mark > 0) {
      return marked(bytes, mark);
    }
    Optional<Charset> wide = withoutMark(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    boolean html = format == RawPage.Format.HTML;
    Fit fit = Fit.of(bytes);
    return CharsetLabels.charset(declared)
        .filter(label -> !contradicts(bytes, fit, label))
        .or(() -> inHtml(bytes, html, fit, false))
        .or(() -> fit.isRatherUtf8() ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
        .or(() -> inHtml(bytes, html, fit, true))
        .orElseGet(() -> guess(bytes, html));
  }

  private static Optional<Charset> inHtml(byte[] bytes, boolean html, Fit fit, boolean whole) {
    return html
        ? CharsetLabels.inHtml(bytes, whole).filter(label -> !contradicts(bytes, fit, label))
        : Optional.empty();
  }

  private static Charset guess(byte[] bytes, boolean html) {
    return CharsetGuess.of(bytes, html ? CharsetLabels.language(bytes) : "", WINDOWS_1252);
  }

  /**
   * Returns whether the bytes cannot be in the charset of the label: crawlers convert pages to
   * UTF-8 and leave the meta element unchanged, and servers send one label with all pages.
   */
  private static boolean contradicts(byte[] bytes, Fit fit, Charset label) {
    if (label.equals(StandardCharsets.UTF_8)) {
      return !fit.isRatherUtf8();
    }
    boolean wide = label.name().startsWith("UTF-16") || label.name().startsWith("ISO-2022");
    return !wide
        && (fit.isSurelyUtf8(label) || CharsetGuess.faults(bytes, label) > MAX_FAULTS_OF_LABEL);
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
   * Returns UTF-16 for bytes that begin with "<" or a letter in two bytes, as HTML does, without a
   * byte order mark.
   */
  private static Optional<Charset> withoutMark(byte[] b) {
    if (b.length < 4) {
      return Optional.empty();
    }
    boolean little = b[0] > ' ' && b[1] == 0 && b[2] != 0 && b[3] == 0;
    boolean big = b[0] == 0 && b[1] > ' ' && b[2] == 0 && b[3] != 0;
    if (!little && !big) {
      return Optional.empty();
    }
    return Optional.of(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  /**
   * Counts how well bytes fit UTF-8.
   *
   * @param good sequences of several bytes that fit
   * @param bad bytes that do not fit
   * @param rare those of them that are FE or FF: hardly any text has them as letters alone, so they
   *     are a sign of damage and not of another charset
   */
  private record Fit(int good, int bad, int rare) {

    static Fit of(byte[] bytes) {
      int good = 0;
      int bad = 0;
      int rare = 0;
      ByteBuffer view = ByteBuffer.wrap(bytes);
      int i = 0;
      while (i < bytes.length) {
        if (i + Long.BYTES <= bytes.length && (view.getLong(i) & BEYOND_ASCII) == 0) {
          i += Long.BYTES;
          continue;
        }
        if (bytes[i] >= 0) {
          i++;
          continue;
        }
        int length = sequenceLength(bytes[i]);
        if (length > 1 && continues(bytes, i, length)) {
          good++;
          i += length;
        } else {
          bad++;
          rare += (bytes[i] & 0xFF) >= 0xFE ? 1 : 0;
          i++;
        }
      }
      return new Fit(good, bad, rare);
    }

    /**
     * Returns whether the bytes fit UTF-8 better than other charsets: a few broken ones among good
     * sequences (a page cut off, two pages joined) do not change the charset of the whole page.
     */
    boolean isRatherUtf8() {
      return bad - rare <= good;
    }

    /**
     * Returns whether the bytes are UTF-8 and not in the other charset: text in a charset of two
     * bytes hardly ever fits three times, and "Ã©" is no text in one of one byte.
     */
    boolean isSurelyUtf8(Charset other) {
      boolean oneByte = other.canEncode() && other.newEncoder().maxBytesPerChar() == 1;
      return good >= (oneByte ? 1 : 3) && bad == 0;
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
