package io.dateline.entities.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that decide where sentences and tokens end. */
public final class SentenceWords {

  /** "U.S.", "a.m.", "J.", "J.K.": letters with full stops keep the last one. */
  private static final Pattern DOTTED = Pattern.compile("(\\p{L}\\.)+\\p{L}?\\.?");

  private final Set<String> beforeName;
  private final Set<String> abbreviations;
  private final Set<String> starts;
  private final Set<String> compoundEnds;
  private final Pattern compoundEndSuffix;
  private final Pattern clitic;
  private final Set<String> letterNames;
  private final Set<String> letterNameLeads;

  SentenceWords(WordLists lists) {
    beforeName = lists.set("abbreviation-before-name");
    abbreviations = lists.set("abbreviation");
    starts = lists.set("sentence-start");
    letterNames = lists.set("letter-name");
    letterNameLeads = lists.set("letter-name-lead");
    compoundEnds = lists.set("compound-end");
    compoundEndSuffix = lists.suffix("compound-end-suffix", 2);
    List<String> clitics =
        lists.list("clitic").stream().map(ending -> ending.replace("'", "['’]")).toList();
    clitic = Pattern.compile("(?i)(?<=\\p{L}|\\.)" + WordLists.alternatives(clitics) + "$");
  }

  /** "posted on X.": returns whether a letter with a full stop is a name that ends a sentence. */
  public boolean isLetterName(String before, String word) {
    return letterNames.contains(word.substring(0, word.length() - 1))
        && letterNameLeads.contains(before);
  }

  /** Returns whether a word, given with its last full stop, keeps it. */
  public boolean keepsPeriod(String word) {
    return DOTTED.matcher(word).matches()
        || isBeforeName(word)
        || abbreviations.contains(withoutPeriod(word));
  }

  /** Returns whether a word, given with its full stop, announces a name: "Mr.", "Gen.", "J.". */
  public boolean isBeforeName(String word) {
    return word.endsWith(".")
        && (beforeName.contains(withoutPeriod(word)) || word.matches("\\p{Lu}\\."));
  }

  private static String withoutPeriod(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** "in the U.S. He said": "He" starts a sentence and does not go on with a name. */
  public boolean startsSentence(String word) {
    return starts.contains(word);
  }

  /** "Russia-held": "held" shows that the first part is a name. Lower case only. */
  public boolean isCompoundEnd(String word) {
    return compoundEnds.contains(word) || compoundEndSuffix.matcher(word).matches();
  }

  /** Returns the pattern of an ending that is a token of its own: the "'s" of "Roe's". */
  public Pattern clitic() {
    return clitic;
  }
}
