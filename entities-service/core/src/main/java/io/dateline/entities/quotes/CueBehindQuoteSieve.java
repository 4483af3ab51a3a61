package io.dateline.entities.quotes;

import java.util.Optional;

/**
 * {@code "We will go on," said Roe}, {@code "We will go on," the minister told reporters}: the
 * subject of the cue behind the quotation is the speaker.
 */
final class CueBehindQuoteSieve implements QuoteSieve {

  /** A name with a long apposition may stand between a quotation and its cue. */
  private static final int MAX_TOKENS_BEHIND_QUOTE = 40;

  /** Behind a quotation that ends its own sentence, only a short clause can belong to it. */
  private static final int MAX_TOKENS_BEHIND_CLOSED_QUOTE = 9;

  private final SubjectFinder subjects;

  CueBehindQuoteSieve(SubjectFinder subjects) {
    this.subjects = subjects;
  }

  @Override
  public Optional<Attribution> attribute(QuotationContext c) {
    Paragraph p = c.paragraph();
    int at = p.has(c.end(), ",") || p.word(c.end()).matches("[–—-]|--") ? c.end() + 1 : c.end();
    char last = c.lastInside();
    boolean stopped = p.word(c.end()).matches("[.;:?!]");
    if (at >= p.size() || stopped || !p.isNarration(at) || p.speech().isTurn(p.word(at))) {
      return Optional.empty();
    }
    boolean nextSentence = p.sentenceStart(at) == at;
    if (nextSentence && (last == '.' || Character.isLetterOrDigit(last))) {
      return Optional.empty();
    }
    int limit =
        nextSentence || last == '?' || last == '!'
            ? MAX_TOKENS_BEHIND_CLOSED_QUOTE
            : MAX_TOKENS_BEHIND_QUOTE;
    int ceiling = Math.min(p.sentenceEnd(at), at + limit);
    int first = p.speech().isAdverb(p.word(at)) && !p.has(at, "who") ? at + 1 : at;
    if (p.speech().isBeforeSpeaker(p.word(first)) && !p.has(first, "according")) {
      Optional<Speaker> speaker = subjects.behind(p, first, p.sentenceEnd(at));
      if (speaker.isPresent()) {
        return speaker.map(s -> attribution(p, s, first));
      }
    }
    // A comma inside the marks or behind them announces the speaker; other endings do not.
    boolean announced = ",?!…-—–".indexOf(last) >= 0 || at > c.end();
    for (int verb = at + 1; announced && verb < ceiling && p.isNarration(verb); verb++) {
      boolean fits = !nextSentence || p.speech().isExclaiming(p.word(verb));
      if (fits && SpeechVerbs.isVerb(p, verb)) {
        Optional<Speaker> speaker = subjects.before(p, verb, at);
        if (speaker.isPresent()) {
          int cue = verb;
          return speaker.map(s -> attribution(p, s, cue));
        }
      }
    }
    return Optional.empty();
  }

  private static Attribution attribution(Paragraph p, Speaker speaker, int cue) {
    return new Attribution(speaker, p.span(cue, cue + 1), AttributionRule.CUE_BEHIND_QUOTE);
  }
}
