package io.dateline.entities.quotes;

/** Separates verbs of speech from nouns and passive forms that look the same. */
final class SpeechVerbs {

  private SpeechVerbs() {}

  /** Returns whether somebody says something with the word, in the active voice. */
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

  /** "She went on: …": the verb introduces words. */
  private static boolean isGoingOn(Paragraph p, int i) {
    return p.speech().isGoingOn(p.word(i)) && p.has(i + 1, "on") && p.word(i + 2).matches("[:,]");
  }

  /** "described by Roe as …": the person behind "by" is the speaker. */
  static boolean isPassiveNaming(Paragraph p, int i) {
    return p.isNarration(i) && p.speech().isNaming(p.word(i)) && p.has(i + 1, "by");
  }
}
