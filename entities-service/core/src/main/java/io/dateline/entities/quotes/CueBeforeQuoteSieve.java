package io.dateline.entities.quotes;

import java.util.Optional;

/**
 * {@code Roe said: "We will go on."}, {@code She called it "a shame"}: the subject of the cue in
 * front of the quotation is the speaker.
 */
final class CueBeforeQuoteSieve implements QuoteSieve {

  /** A verb further in front of the quotation belongs to something else. */
  private static final int MAX_TOKENS_BETWEEN_CUE_AND_QUOTE = 45;

  private final SubjectFinder subjects;

  CueBeforeQuoteSieve(SubjectFinder subjects) {
    this.subjects = subjects;
  }

  @Override
  public Optional<Attribution> attribute(QuotationContext c) {
    Paragraph p = c.paragraph();
    int floor = p.sentenceStart(c.start());
    int least = Math.max(floor, c.start() - MAX_TOKENS_BETWEEN_CUE_AND_QUOTE);
    for (int verb = c.start() - 1; verb >= least; verb--) {
      if (!isCue(p, verb)) {
        continue;
      }
      Optional<Speaker> speaker = speaker(p, verb, floor);
      if (speaker.isPresent()) {
        return outer(p, verb, floor, speaker.get());
      }
    }
    return Optional.empty();
  }

  /** "tariffs announced by Roe": the words tell what Roe announced, and "announced" is no cue. */
  private static boolean isCue(Paragraph p, int verb) {
    return SpeechVerbs.isPassiveNaming(p, verb)
        || (SpeechVerbs.isVerb(p, verb) && !p.has(verb + 1, "by"));
  }

  private Optional<Speaker> speaker(Paragraph p, int verb, int floor) {
    if (p.has(verb + 1, "by")) {
      return subjects.behind(p, verb + 1, p.sentenceEnd(verb));
    }
    if (subjects.inTree().of(p, verb).isPresent()) {
      return subjects.before(p, verb, floor);
    }
    Optional<Speaker> subject =
        p.speech().isParticiple(p.word(verb)) && !p.speech().isParticipleAuxiliary(p.word(verb - 1))
            ? Optional.empty()
            : subjects.before(p, verb, floor);
    return subject.isPresent() || !p.speech().isParticiple(p.word(verb))
        ? subject
        : sentenceSubject(p, verb, floor);
  }

  /**
   * "Roe left, calling it a shame": the subject of the verb in front of the participle is the
   * speaker.
   */
  private Optional<Speaker> sentenceSubject(Paragraph p, int participle, int floor) {
    for (int i = participle - 1; i > floor; i--) {
      if (SpeechVerbs.isVerb(p, i)) {
        Optional<Speaker> speaker = subjects.before(p, i, floor);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    for (int i = floor; i < participle; i++) {
      boolean verbLike = i > floor && p.speech().looksLikeVerb(p.word(i));
      if (p.isNarration(i) && verbLike && p.mentionOver(i).isEmpty()) {
        Optional<Speaker> speaker = subjects.before(p, i, floor);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "The president hailed what he described as …": the president is the speaker, and "hailed" is
   * the cue.
   */
  private Optional<Attribution> outer(Paragraph p, int verb, int floor, Speaker inner) {
    int what = verb - 2;
    if (inner.isPronoun() && p.has(what, "what")) {
      for (int i = what - 1; i > floor; i--) {
        if (isCue(p, i)) {
          Optional<Speaker> subject = subjects.before(p, i, floor);
          if (subject.isPresent()) {
            return Optional.of(attribution(p, subject.get(), i));
          }
        }
      }
    }
    return Optional.of(attribution(p, inner, verb));
  }

  private static Attribution attribution(Paragraph p, Speaker speaker, int cue) {
    return new Attribution(speaker, p.span(cue, cue + 1), AttributionRule.CUE_BEFORE_QUOTE);
  }
}
