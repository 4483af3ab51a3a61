package io.dateline.entities.quotes;

import io.dateline.entities.coreference.Located;
import io.dateline.entities.quotes.Paragraph.Piece;
import java.util.Optional;

/** {@code ROE: "We will go on."}: the paragraph opens with a name and a colon. */
final class Transcript implements QuoteSieve {

  @Override
  public Optional<Attribution> attribute(Candidate c) {
    Paragraph p = c.paragraph();
    int colon = c.start() - 1;
    if (!p.has(colon, ":") || p.sentenceStart(colon) != 0) {
      return Optional.empty();
    }
    Optional<Piece<Located>> name = p.mentionTo(colon).filter(m -> m.what().canSpeak());
    return name.filter(m -> m.from() <= 1)
        .map(
            m ->
                new Attribution(
                    new Speaker(m.what(), m.what().mention().span(), "name"), null, "transcript"));
  }
}
