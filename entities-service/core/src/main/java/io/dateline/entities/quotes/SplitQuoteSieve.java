package io.dateline.entities.quotes;

import java.util.Optional;

/**
 * {@code "We won," Roe said. "We go on."}: both quotations are Roe's when nothing but the
 * attribution stands between them.
 */
final class SplitQuoteSieve implements QuoteSieve {

  @Override
  public Optional<Attribution> attribute(QuotationContext c) {
    Paragraph p = c.paragraph();
    if (c.previousHere() == null || c.quotation() == 0) {
      return Optional.empty();
    }
    int gap = p.endOf(c.quotation() - 1);
    boolean wholeSentence = p.sentenceStart(c.start()) == c.start();
    boolean sameSentence = p.sentenceStart(c.start()) == p.sentenceStart(Math.max(0, gap - 1));
    boolean oneSentenceBetween =
        gap < p.size() && (gap == c.start() || p.sentenceEnd(gap) >= c.start());
    boolean follows = (wholeSentence && oneSentenceBetween) || sameSentence;
    return follows
        ? Optional.of(c.previousHere().by(AttributionRule.SPLIT_QUOTE))
        : Optional.empty();
  }
}
