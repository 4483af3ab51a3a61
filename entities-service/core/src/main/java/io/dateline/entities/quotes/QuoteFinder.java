package io.dateline.entities.quotes;

import io.dateline.entities.coreference.Coreference;
import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.quotes.IndirectQuoteFinder.ReportedClause;
import io.dateline.entities.quotes.QuoteSieve.QuotationContext;
import io.dateline.entities.text.Span;
import io.dateline.entities.text.TimeLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the quotes of a document and their speakers. It reads the paragraphs in order and remembers
 * the last speaker.
 */
final class QuoteFinder {

  private final Coreference coreference;
  private final IndirectQuoteFinder indirect;
  private final List<QuoteSieve> sieves;
  private final List<Quote> quotes = new ArrayList<>();
  private Attribution previous;
  private boolean open;

  private QuoteFinder(Coreference coreference) {
    this.coreference = coreference;
    SubjectFinder subjects = new SubjectFinder(new SpeakerReferences(coreference, () -> previous));
    this.indirect = new IndirectQuoteFinder(subjects);
    this.sieves =
        List.of(
            new ParagraphContinuationSieve(),
            new TranscriptSieve(),
            new CueBehindQuoteSieve(subjects),
            new CueBeforeQuoteSieve(subjects),
            new ClauseBeforeCueSieve(subjects),
            new AccordingToSieve(subjects),
            new SplitQuoteSieve(),
            new LastSpeakerSieve());
  }

  /**
   * Returns the quotes of a document in the order of the text.
   *
   * @throws TimeLimit.Exceeded if the time limit ends first
   */
  static List<Quote> of(AnnotatedDocument document, TimeLimit limit) {
    List<Paragraph> paragraphs = Paragraph.of(document);
    List<Span> quoted =
        paragraphs.stream().flatMap(p -> p.quotations().stream()).map(Quotation::outer).toList();
    QuoteFinder finder = new QuoteFinder(new Coreference(document, quoted));
    for (Paragraph paragraph : paragraphs) {
      limit.check();
      finder.read(paragraph);
    }
    finder.quotes.sort(Comparator.comparingInt(q -> q.span().start()));
    return List.copyOf(finder.quotes);
  }

  private void read(Paragraph p) {
    Attribution here = null;
    int sentence = 0;
    for (int q = 0; q < p.quotations().size(); q++) {
      int start = p.startOf(q);
      sentence = reported(p, sentence, p.sentenceStart(start));
      QuotationContext candidate =
          new QuotationContext(p, q, start, p.endOf(q), here, previous, open);
      Attribution found = attribution(candidate);
      if (QuotationFilter.isQuote(candidate, found)) {
        quotes.add(quote(candidate, found));
        here = found;
        previous = found == null ? previous : found;
      }
      sentence = Math.max(sentence, p.sentenceEnd(p.endOf(q) - 1));
      open = p.quotations().get(q).open();
    }
    reported(p, sentence, p.size());
    open = open && !p.quotations().isEmpty();
  }

  private Attribution attribution(QuotationContext candidate) {
    return sieves.stream()
        .map(sieve -> sieve.attribute(candidate))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** Finds the indirect quotes of the sentences between two tokens, which hold no quotation. */
  private int reported(Paragraph p, int from, int to) {
    int at = from;
    while (at < to) {
      int end = p.sentenceEnd(at);
      Optional<ReportedClause> found = indirect.in(p, at, end);
      if (found.isPresent()) {
        ReportedClause clause = found.get();
        previous = clause.attribution();
        quotes.add(
            quote(
                QuoteKind.INDIRECT,
                p,
                p.span(clause.from(), clause.to()),
                clause.from(),
                clause.attribution()));
      }
      at = end;
    }
    return Math.max(from, to);
  }

  private Quote quote(QuotationContext c, Attribution found) {
    return quote(
        QuotationFilter.kind(c, found),
        c.paragraph(),
        c.paragraph().quotations().get(c.quotation()).inner(),
        c.start(),
        found);
  }

  private Quote quote(QuoteKind kind, Paragraph p, Span span, int token, Attribution found) {
    Span sentence = p.span(p.sentenceStart(token), p.sentenceEnd(token));
    if (found == null) {
      return new Quote(kind, span, sentence, null, null, null, null, null, QuoteRule.UNATTRIBUTED);
    }
    Speaker speaker = found.speaker();
    Mention mention = speaker.mention() == null ? null : speaker.mention().mention();
    Mention holder =
        mention == null || !speaker.mention().isPerson()
            ? null
            : coreference.office(speaker.mention()).orElse(null);
    return new Quote(
        kind,
        span,
        sentence,
        found.cue(),
        mention,
        speaker.reference(),
        holder == null ? null : holder.office(),
        holder == null ? null : holder.officeOf(),
        new QuoteRule(found.rule(), speaker.rule()));
  }
}
