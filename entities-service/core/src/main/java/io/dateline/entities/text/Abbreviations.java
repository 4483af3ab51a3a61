package io.dateline.entities.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** English words that keep the period behind them. */
final class Abbreviations {

  /** Those that stand in front of a name: no sentence ends behind them. */
  private static final Set<String> BEFORE_NAMES =
      words(
          "mr mrs ms messrs dr prof rev fr hon gen col lt maj capt cmdr sgt cpl adm sen rep gov pres"
              + " amb sec supt insp det st mt ft vs v no nos al ste sr. brig");

  private static final Set<String> OTHERS =
      words(
          "jr sr inc corp co ltd plc llc bros assn dept est etc jan feb mar apr jun jul aug sep sept"
              + " oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd a.m p.m e.g i.e"
              + " calif fla ariz mass mich minn ill ind wis wash ore conn okla tenn penn va md");

  /** U.S., U.N., a.m., J., J.K. */
  private static final Pattern DOTTED = Pattern.compile("(\\p{L}\\.)+\\p{L}?\\.?");

  private Abbreviations() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Whether the word, given with its last period, keeps it. */
  static boolean keepsPeriod(String word) {
    return DOTTED.matcher(word).matches()
        || isBeforeName(word)
        || OTHERS.contains(withoutPeriod(word));
  }

  /** Whether the word, given with its period, announces a name: "Mr.", "Gen.", a lone initial. */
  static boolean isBeforeName(String word) {
    return word.endsWith(".")
        && (BEFORE_NAMES.contains(withoutPeriod(word)) || word.matches("\\p{Lu}\\."));
  }

  private static String withoutPeriod(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
