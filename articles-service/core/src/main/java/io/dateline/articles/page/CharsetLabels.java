package io.dateline.articles.page;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the labels that name the charset of a page, as browsers do: a label of a small legacy
 * charset means the larger one that pages really use (WHATWG Encoding Standard).
 */
final class CharsetLabels {

  /**
   * Bytes at the start of a page in which browsers look for a meta element (HTML standard,
   * prescan).
   */
  private static final int META_SEARCH_BYTES = 4096;

  /** A meta element with a charset; comments are passed over. */
  private static final Pattern META =
      Pattern.compile(
          "<!--.{0,2000}?-->|<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern XML_DECLARATION =
      Pattern.compile("^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");

  private static final Pattern LANGUAGE =
      Pattern.compile(
          "<html[^>]{0,300}?\\slang\\s*=\\s*[\"']?([a-z]{2,3})\\b"
              + "|<meta[^>]{0,100}content-language[^>]{0,50}content\\s*=\\s*[\"']?([a-z]{2,3})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> MEANINGS = Languages.values(WordList.CHARSET_LABEL);

  private CharsetLabels() {}

  /** Returns the charset that a label means, or empty for null and for an unknown label. */
  static Optional<Charset> charset(String label) {
    if (label == null || label.isBlank()) {
      return Optional.empty();
    }
    String name = label.strip().replaceAll("^['\"]|['\"]$", "").toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(MEANINGS.getOrDefault(name, name));
      // Java knows more names of Latin-1 and ASCII than the standard lists.
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the charset of the first meta element, else that of the XML declaration. A page that
   * names it beyond the first 4096 bytes is rare, so the rest is searched only if nothing else says
   * what the bytes are.
   */
  static Optional<Charset> inHtml(byte[] bytes, boolean whole) {
    String start = ascii(bytes, whole ? bytes.length : META_SEARCH_BYTES);
    Matcher meta = META.matcher(start);
    while (meta.find()) {
      if (meta.group(1) != null) {
        return byteWise(meta.group(1));
      }
    }
    Matcher declaration = XML_DECLARATION.matcher(start);
    return declaration.find() ? byteWise(declaration.group(1)) : Optional.empty();
  }

  /** A label that can be read byte by byte does not stand in UTF-16, even if it says so. */
  private static Optional<Charset> byteWise(String label) {
    Optional<Charset> charset = charset(label);
    return charset.filter(c -> c.name().startsWith("UTF-16")).isPresent()
        ? Optional.of(StandardCharsets.UTF_8)
        : charset;
  }

  /** Returns the primary code of the language that the HTML declares, or an empty string. */
  static String language(byte[] bytes) {
    Matcher language = LANGUAGE.matcher(ascii(bytes, META_SEARCH_BYTES));
    if (!language.find()) {
      return "";
    }
    String code = language.group(1) == null ? language.group(2) : language.group(1);
    return code.toLowerCase(Locale.ROOT);
  }

  private static String ascii(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }
}
