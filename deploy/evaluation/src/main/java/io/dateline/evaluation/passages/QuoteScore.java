package io.dateline.evaluation.passages;

import io.dateline.entities.extraction.ExtractionResult;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.quotes.Quote;
import io.dateline.entities.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares the quotes of one passage: their spans and their speakers. */
final class QuoteScore {

  /**
   * Two spans are the same quote if they share this part of both; quotation marks and "that" may
   * differ.
   */
  private static final double SAME = 0.6;

  private final Passage passage;
  private final ExtractionResult extraction;
  private final PassageScore score;

  QuoteScore(Passage passage, ExtractionResult extraction, PassageScore score) {
    this.passage = passage;
    this.extraction = extraction;
    this.score = score;
  }

  void add() {
    Set<Quote> used = new HashSet<>();
    for (Marked mark : passage.marks()) {
      if (mark.isQuote()) {
        Quote quote =
            extraction.quotes().stream()
                .filter(q -> !used.contains(q) && isSame(mark.span(), q.span()))
                .findFirst()
                .orElse(null);
        boolean speaker = quote != null && isBy(quote, mark.number());
        score.tally("quote spans").marked(quote != null);
        score.tally("quotes with speaker").marked(speaker);
        if (quote != null) {
          used.add(quote);
        }
        if (!speaker) {
          String by = quote == null ? "not found" : "by " + reference(quote);
          score.miss(passage, "quote", mark.span().of(passage.text()) + " → " + by);
        }
      }
    }
    extraction.quotes().forEach(q -> score.tally("quote spans").found());
    extraction.quotes().forEach(q -> score.tally("quotes with speaker").found());
  }

  private String reference(Quote quote) {
    return quote.reference() == null ? "nobody" : quote.reference().of(passage.text());
  }

  private static boolean isSame(Span one, Span other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int longer = Math.max(one.end() - one.start(), other.end() - other.start());
    return shared >= SAME * longer;
  }

  /**
   * Returns whether a quote leads to the person with a number, by the mention or by the words
   * beside the cue.
   */
  private boolean isBy(Quote quote, Integer number) {
    if (number == null) {
      return quote.speaker() == null;
    }
    List<Marked> marks =
        passage.marks().stream()
            .filter(m -> !m.isQuote() && Objects.equals(m.number(), number))
            .toList();
    Mention speaker = quote.speaker();
    for (Marked mark : marks) {
      if (speaker != null) {
        Mention mention = PassageScore.at(extraction.mentions(), mark.span());
        boolean same =
            mention != null
                && (mention.equals(speaker)
                    || (speaker.referent() != null
                        && speaker.referent().equals(mention.referent())));
        if (same || speaker.span().equals(mark.span())) {
          return true;
        }
      } else if (quote.reference() != null
          && mark.tag().equals("r")
          && quote.reference().overlaps(mark.span())
          && marks.stream().noneMatch(m -> m.tag().equals("p"))) {
        // A speaker without a name: only the words beside the cue can be compared.
        return true;
      }
    }
    return false;
  }
}
