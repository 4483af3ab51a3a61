package io.dateline.entities.quotes;

import io.dateline.entities.quotes.QuoteSieve.QuotationContext;

/**
 * Separates quotes from words that stand between quotation marks for another reason, such as titles
 * and nicknames.
 */
final class QuotationFilter {

  /** Without a speaker, fewer words are a heading or a name. */
  private static final int MIN_WORDS_WITHOUT_SPEAKER = 6;

  private static final int MIN_WORDS_OF_DIRECT_QUOTE = 3;

  private QuotationFilter() {}

  static boolean isQuote(QuotationContext c, Attribution found) {
    Paragraph p = c.paragraph();
    String[] words = c.inside().strip().split("\\s+");
    boolean letters = c.inside().chars().anyMatch(Character::isLetter);
    if (!letters || p.speech().isTitleLead(p.word(c.start() - 1)) || isTitle(c, words)) {
      return false;
    }
    if (found == null) {
      return words.length >= MIN_WORDS_WITHOUT_SPEAKER && isStopped(c);
    }
    boolean named = found.cue() != null && p.speech().isNaming(found.cue().of(p.text()));
    return words.length > 1 || named || isStopped(c) || p.has(c.start() - 1, ":");
  }

  /** "The Longest Road": every word has a capital, and no punctuation ends the words. */
  private static boolean isTitle(QuotationContext c, String[] words) {
    if (words.length < 2 || isStopped(c) || c.paragraph().has(c.start() - 1, ":")) {
      return false;
    }
    for (String word : words) {
      if (!Character.isUpperCase(word.codePointAt(0))
          && !c.paragraph().speech().isTitleSmallWord(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStopped(QuotationContext c) {
    return ".,!?…".indexOf(c.lastInside()) >= 0;
  }

  static QuoteKind kind(QuotationContext c, Attribution found) {
    Paragraph p = c.paragraph();
    boolean capital = !Character.isLowerCase(c.inside().codePointAt(0));
    boolean introduced = p.word(c.start() - 1).matches("[,:]");
    boolean opensSentence = p.sentenceStart(c.start()) == c.start();
    boolean enough =
        c.inside().strip().split("\\s+").length >= MIN_WORDS_OF_DIRECT_QUOTE || isStopped(c);
    boolean direct =
        enough
            && !p.has(c.start() - 1, "that")
            && ((capital && (introduced || opensSentence || isStopped(c)))
                || (introduced && found != null && (p.has(c.start() - 1, ":") || isStopped(c)))
                || (opensSentence && isStopped(c)));
    return direct ? QuoteKind.DIRECT : QuoteKind.MIXED;
  }
}
