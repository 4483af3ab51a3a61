package io.dateline.entities.quotes;

import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.quotes.Paragraph.ParagraphSpan;
import java.util.Optional;

/**
 * {@code ROE: "We will go on."}: the paragraph opens with a name and a colon. {@code "We will go
 * on": Roe …}: a headline has the name behind the quotation.
 */
final class TranscriptSieve implements QuoteSieve {

  @Override
  public Optional<Attribution> attribute(QuotationContext c) {
    Paragraph p = c.paragraph();
    if (c.start() == 0 && p.has(c.end(), ":")) {
      return p.mentionFrom(c.end() + 1)
          .filter(m -> m.what().isPerson())
          .map(TranscriptSieve::attribution);
    }
    int colon = c.start() - 1;
    if (!p.has(colon, ":") || p.sentenceStart(colon) != 0) {
      return Optional.empty();
    }
    Optional<ParagraphSpan<MentionTokens>> name =
        p.mentionTo(colon).filter(m -> m.what().canSpeak());
    return name.filter(m -> m.from() <= 1).map(TranscriptSieve::attribution);
  }

  private static Attribution attribution(ParagraphSpan<MentionTokens> name) {
    return new Attribution(Speaker.named(name), null, AttributionRule.TRANSCRIPT);
  }
}
