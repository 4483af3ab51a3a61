package io.dateline.entities.quotes;

import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.quotes.Paragraph.ParagraphSpan;
import java.util.Optional;

/**
 * {@code "We pay too much." — Jane Roe, nurse}: the name behind a dash at the end of the paragraph,
 * or in the line below, signs the quotation.
 */
final class SignatureSieve implements QuoteSieve {

  /** "— Jane Roe, a nurse from Leeds": the longest signature. */
  private static final int MAX_TOKENS_OF_SIGNATURE = 16;

  private static final String DASH = "[-–—―‒]|--+";

  @Override
  public Optional<Attribution> attribute(QuotationContext c) {
    Paragraph p = c.paragraph();
    if (c.end() < p.size()) {
      return signature(p, c.end());
    }
    boolean whole = c.start() == 0;
    return whole ? p.next().flatMap(line -> signature(line, 0)) : Optional.empty();
  }

  private static Optional<Attribution> signature(Paragraph p, int dash) {
    boolean signs =
        p.word(dash).matches(DASH)
            && p.isNarration(dash)
            && p.size() - dash <= MAX_TOKENS_OF_SIGNATURE;
    Optional<ParagraphSpan<MentionTokens>> name =
        p.mentionFrom(dash + 1).filter(m -> m.what().isPerson());
    if (!signs || name.isEmpty()) {
      return Optional.empty();
    }
    // "— Roe left the room": a verb makes it a sentence about the person.
    for (int i = name.get().to(); i < p.size(); i++) {
      boolean verb = p.speech().isCue(p.word(i)) || p.speech().looksLikeVerb(p.word(i));
      if (i == name.get().to() && verb) {
        return Optional.empty();
      }
    }
    return name.map(n -> new Attribution(Speaker.named(n), null, AttributionRule.SIGNATURE));
  }
}
