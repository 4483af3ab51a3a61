package io.dateline.entities.quotes;

/** Tells verbs of speech from nouns and passives that look like them. */
final class SpeechVerbs {

  private static final String DETERMINER =
      "(?i)the|a|an|his|her|their|its|this|these|those|no|any|some|of|such";

  private static final String PASSIVE = "(?i)is|was|were|are|be|been|being";

  private SpeechVerbs() {}

  /** Whether somebody says something with the word, in the active voice. */
  static boolean isVerb(Paragraph p, int i) {
    String word = p.word(i);
    boolean plural = word.matches("(?i)states|claims|reports|notes|calls|posts|quotes|comments");
    return p.isNarration(i)
        && (EnglishSpeech.isCue(word) || isGoingOn(p, i))
        && p.mentionOver(i).isEmpty()
        && !p.word(i - 1).matches(DETERMINER)
        && !(plural && EnglishSpeech.isBehindNoun(p.word(i + 1)))
        && (!p.word(i - 1).matches(PASSIVE) || EnglishSpeech.isParticiple(word));
  }

  /** "She went on: …" */
  private static boolean isGoingOn(Paragraph p, int i) {
    return p.word(i).matches("(?i)went|goes")
        && p.has(i + 1, "on")
        && p.word(i + 2).matches("[:,]");
  }

  /** "described by Roe as …", with or without "was". */
  static boolean isPassiveNaming(Paragraph p, int i) {
    return p.isNarration(i) && EnglishSpeech.isNaming(p.word(i)) && p.has(i + 1, "by");
  }
}
