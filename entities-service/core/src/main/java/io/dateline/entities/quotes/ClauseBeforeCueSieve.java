package io.dateline.entities.quotes;

import java.util.Optional;

/**
 * {@code The plan is "a farce" and must go, Roe said on Monday}: Roe is the speaker when the
 * sentence ends with the cue.
 */
final class ClauseBeforeCueSieve implements QuoteSieve {

  /**
   * Only a day, a place or a medium stands between the cue and the end of the sentence, or between
   * the comma and the speaker.
   */
  private static final int MAX_TOKENS_AROUND_CUE = 14;

  private final SubjectFinder subjects;

  ClauseBeforeCueSieve(SubjectFinder subjects) {
    this.subjects = subjects;
  }

  @Override
  public Optional<Attribution> attribute(QuotationContext c) {
    Paragraph p = c.paragraph();
    int to = p.sentenceEnd(c.end() - 1);
    for (int verb = to - 1; verb > c.end() && to - verb <= MAX_TOKENS_AROUND_CUE; verb--) {
      if (!SpeechVerbs.isVerb(p, verb) || !p.speech().isSaying(p.word(verb))) {
        continue;
      }
      int cue = verb;
      Optional<Speaker> speaker =
          p.has(verb - 1, ",") && p.speech().isBeforeSpeaker(p.word(verb))
              ? subjects.behind(p, verb, to)
              : subjects.before(p, verb, c.end()).filter(s -> isBehindComma(p, s, c.end(), cue));
      if (speaker.isPresent()) {
        return speaker.map(
            s -> new Attribution(s, p.span(cue, cue + 1), AttributionRule.CLAUSE_IN_FRONT));
      }
    }
    return Optional.empty();
  }

  private static boolean isBehindComma(Paragraph p, Speaker speaker, int from, int verb) {
    int i = verb;
    while (i > from && p.token(i - 1).span().start() >= speaker.reference().start()) {
      i--;
    }
    for (int comma = i - 1; comma >= from && i - comma <= MAX_TOKENS_AROUND_CUE; comma--) {
      if (p.has(comma, ",")) {
        return true;
      }
    }
    return false;
  }
}
