package io.dateline.entities.quotes;

import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.quotes.Paragraph.ParagraphSpan;
import java.util.List;
import java.util.Optional;

/**
 * A quotation that is a paragraph of its own goes on with the last speaker; so does one behind a
 * sentence that reports words of the speaker. A quotation behind a sentence about one person is
 * that person's.
 */
final class LastSpeakerSieve implements QuoteSieve {

  /** A shorter quotation without a cue is a heading or the name of a thing. */
  private static final int MIN_WORDS_OF_UNINTRODUCED_QUOTE = 5;

  @Override
  public Optional<Attribution> attribute(QuotationContext c) {
    Paragraph p = c.paragraph();
    boolean wholeSentence = p.sentenceStart(c.start()) == c.start();
    if (!wholeSentence || c.inside().split("\\s+").length < MIN_WORDS_OF_UNINTRODUCED_QUOTE) {
      return Optional.empty();
    }
    if (c.start() == 0) {
      boolean alone = c.end() == p.size() || isWithoutLetters(p, c.end());
      boolean person =
          c.previous() != null
              && c.previous().speaker().mention() != null
              && c.previous().speaker().mention().isPerson();
      return alone && person
          ? Optional.of(c.previous().by(AttributionRule.LAST_SPEAKER))
          : Optional.empty();
    }
    int from = p.sentenceStart(c.start() - 1);
    if (isReportedIn(p, from, c)) {
      return Optional.of(c.previous().by(AttributionRule.LAST_SPEAKER));
    }
    List<ParagraphSpan<MentionTokens>> people =
        p.mentions().stream()
            .filter(m -> m.what().isPerson() && m.from() >= from && m.to() <= c.start())
            .filter(m -> p.isNarration(m.from()))
            .toList();
    boolean colon = p.has(c.start() - 1, ":");
    return people.size() == 1 && (people.get(0).from() == from || colon)
        ? Optional.of(
            new Attribution(Speaker.named(people.get(0)), null, AttributionRule.PREVIOUS_SUBJECT))
        : Optional.empty();
  }

  /**
   * "But Roe said that the job was hard. “For managers it is …”": returns whether the sentence in
   * front reports words.
   */
  private static boolean isReportedIn(Paragraph p, int from, QuotationContext c) {
    return c.previous() != null
        && c.previous().cue() != null
        && c.previous().cue().start() >= p.token(from).span().start()
        && c.previous().cue().end() <= p.token(c.start()).span().start();
  }

  private static boolean isWithoutLetters(Paragraph p, int from) {
    for (int i = from; i < p.size(); i++) {
      if (p.isNarration(i) && Character.isLetter(p.word(i).codePointAt(0))) {
        return false;
      }
    }
    return true;
  }
}
