package io.dateline.entities.quotes;

/** Tells verbs of speech from nouns and passives that look like them. */
final class SpeechVerbs {

  private SpeechVerbs() {}

  /** Whether somebody says something with the word, in the active voice. */
  static boolean isVerb(Paragraph p, int i) {
    String word = p.word(i);
    boolean plural = p.speech().isPluralNoun(word);
    return p.isNarration(i)
        && (p.speech().isCue(word) || isGoingOn(p, i))
        && p.mentionOver(i).isEmpty()
        && !p.speech().isNounIntroducer(p.word(i - 1))
        && !(plural && p.speech().isBehindNoun(p.word(i + 1)))
        && (!p.speech().isPassiveAuxiliary(p.word(i - 1)) || p.speech().isParticiple(word));
  }

  /** "She went on: …" */
  private static boolean isGoingOn(Paragraph p, int i) {
    return p.speech().isGoingOn(p.word(i)) && p.has(i + 1, "on") && p.word(i + 2).matches("[:,]");
  }

  /** "described by Roe as …", with or without "was". */
  static boolean isPassiveNaming(Paragraph p, int i) {
    return p.isNarration(i) && p.speech().isNaming(p.word(i)) && p.has(i + 1, "by");
  }
}
