package io.dateline.entities.syntax;

import io.dateline.entities.language.ResourceTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The lemmas of the inflected forms that the treebanks hold; they overrule the network's. */
final class LemmaLexicon {

  private static final String TABLE = "lemmas.tsv";

  private final Map<String, String> lemmas;

  private LemmaLexicon(Map<String, String> lemmas) {
    this.lemmas = lemmas;
  }

  static LemmaLexicon load() {
    Map<String, String> lemmas = new HashMap<>();
    for (String[] row : ResourceTable.rows(LemmaLexicon.class, TABLE)) {
      lemmas.put(key(row[0], PartOfSpeech.valueOf(row[1])), row[2]);
    }
    return new LemmaLexicon(lemmas);
  }

  /** Returns the lemma of a form, or {@code other} where the lexicon lacks the form. */
  String lemmaOf(String word, PartOfSpeech partOfSpeech, String other) {
    return lemmas.getOrDefault(key(word.toLowerCase(Locale.ROOT), partOfSpeech), other);
  }

  private static String key(String form, PartOfSpeech partOfSpeech) {
    return partOfSpeech + " " + form;
  }
}
