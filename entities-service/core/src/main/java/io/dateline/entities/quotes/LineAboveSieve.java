package io.dateline.entities.quotes;

import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.quotes.Paragraph.ParagraphSpan;
import java.util.Optional;

/**
 * {@code She said:}, {@code And from Jane Roe:}: the line above ends with a colon and names the
 * speaker of the quotation that is the paragraph below.
 */
final class LineAboveSieve implements QuoteSieve {

  private final SubjectFinder subjects;

  LineAboveSieve(SubjectFinder subjects) {
    this.subjects = subjects;
  }

  @Override
  public Optional<Attribution> attribute(QuotationContext c) {
    return c.start() == 0 ? c.paragraph().previous().flatMap(this::announced) : Optional.empty();
  }

  private Optional<Attribution> announced(Paragraph above) {
    int colon = above.size() - 1;
    if (!above.has(colon, ":") || !above.isNarration(colon)) {
      return Optional.empty();
    }
    int floor = above.sentenceStart(colon);
    for (int verb = colon - 1; verb > floor; verb--) {
      if (SpeechVerbs.isVerb(above, verb)) {
        int cue = verb;
        Optional<Speaker> speaker = subjects.before(above, verb, floor);
        if (speaker.isPresent()) {
          return speaker.map(
              s -> new Attribution(s, above.span(cue, cue + 1), AttributionRule.LINE_ABOVE));
        }
      }
    }
    Optional<ParagraphSpan<MentionTokens>> name =
        above.mentionTo(colon).filter(m -> m.what().isPerson());
    return name.map(n -> new Attribution(Speaker.named(n), null, AttributionRule.LINE_ABOVE));
  }
}
