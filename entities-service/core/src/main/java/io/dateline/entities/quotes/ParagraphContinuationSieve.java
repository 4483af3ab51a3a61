package io.dateline.entities.quotes;

import java.util.Optional;

/**
 * A paragraph that opens with a quotation mark goes on with the quotation that the paragraph before
 * left open; the speaker is the same.
 */
final class ParagraphContinuationSieve implements QuoteSieve {

  @Override
  public Optional<Attribution> attribute(QuotationContext c) {
    return c.continues() && c.start() == 0 && c.previous() != null
        ? Optional.of(c.previous().by(AttributionRule.PARAGRAPH_CONTINUATION))
        : Optional.empty();
  }
}
