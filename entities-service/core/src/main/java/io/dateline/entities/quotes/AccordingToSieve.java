package io.dateline.entities.quotes;

import java.util.Optional;

/**
 * "according to Roe": Roe is the speaker when the phrase stands in the sentence of the quotation.
 */
final class AccordingToSieve implements QuoteSieve {

  private final SubjectFinder subjects;

  AccordingToSieve(SubjectFinder subjects) {
    this.subjects = subjects;
  }

  @Override
  public Optional<Attribution> attribute(QuotationContext c) {
    Paragraph p = c.paragraph();
    int from = p.sentenceStart(c.start());
    int to = p.sentenceEnd(c.end() - 1);
    for (int i = from; i + 1 < to; i++) {
      if (p.isNarration(i) && p.has(i, "according") && p.has(i + 1, "to")) {
        int cue = i;
        Optional<Speaker> speaker = subjects.behind(p, i + 1, to);
        if (speaker.isPresent()) {
          return speaker.map(
              s -> new Attribution(s, p.span(cue, cue + 2), AttributionRule.ACCORDING_TO));
        }
      }
    }
    return Optional.empty();
  }
}
