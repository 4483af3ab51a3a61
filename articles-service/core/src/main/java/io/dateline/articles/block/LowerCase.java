package io.dateline.articles.block;

import java.util.Locale;

/** Small letters in time that is linear in the text. */
public final class LowerCase {

  private LowerCase() {}

  /**
   * The same as {@link String#toLowerCase(Locale)} in no language. That copies the whole text again
   * for each dotted capital I, the only capital whose small form has two characters.
   */
  public static String of(String text) {
    String plain = text.indexOf('\u0130') < 0 ? text : text.replace("\u0130", "i\u0307");
    return plain.toLowerCase(Locale.ROOT);
  }
}
