package io.dateline.articles.block;

import java.util.Locale;

/** Converts text to small letters in linear time. */
public final class LowerCase {

  private LowerCase() {}

  /**
   * Returns the same as {@link String#toLowerCase(Locale)} with the root locale. That method copies
   * the whole text again for each dotted capital I, the only capital whose small form has two
   * characters.
   */
  public static String of(String text) {
    String plain = text.indexOf('\u0130') < 0 ? text : text.replace("\u0130", "i\u0307");
    return plain.toLowerCase(Locale.ROOT);
  }
}
