package io.dateline.entities.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds names to the form in which they are compared: without accents, case and the shape of
 * apostrophes.
 */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Folding() {}

  /** "Javier Bú Soto" becomes "javier bu soto". */
  public static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return SPACES
        .matcher(plain.replace('’', '\'').replace('ø', 'o').replace('Ø', 'O').replace("ł", "l"))
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
