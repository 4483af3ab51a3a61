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
import java.util.stream.IntStream;

/**
 * Finds the quotes of a document and their speakers. It reads the paragraphs in order and remembers
 * the last speaker.
 */
final class QuoteFinder {

  /**
   * "said that the plan was “dead”": so few quoted words say nothing without the clause around
   * them, which is the quote then. More words are a quote by themselves.
   */
  private static final int MAX_WORDS_OF_FRAGMENT = 5;

  private final Coreference coreference;
  private final IndirectQuoteFinder indirect;
  private final List<QuoteSieve> sieves;
  private final InterviewAnswers answers;
  private final List<Quote> quotes = new ArrayList<>();
  private Attribution previous;
  private boolean open;

  private QuoteFinder(Coreference coreference, InterviewAnswers answers) {
    this.coreference = coreference;
    this.answers = answers;
    SubjectFinder subjects = new SubjectFinder(new SpeakerReferences(coreference, () -> previous));
    this.indirect = new IndirectQuoteFinder(subjects);
    this.sieves =
        List.of(
            new ParagraphContinuationSieve(),
            new TranscriptSieve(),
            new SignatureSieve(),
            new CueBehindQuoteSieve(subjects),
            new CueBeforeQuoteSieve(subjects),
            new ClauseBeforeCueSieve(subjects),
            new AccordingToSieve(subjects),
            new VerbBesideQuoteSieve(subjects),
            new LineAboveSieve(subjects),
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
    QuoteFinder finder =
        new QuoteFinder(new Coreference(document, quoted), new InterviewAnswers(paragraphs));
    for (Paragraph paragraph : paragraphs) {
      limit.check();
      finder.read(paragraph);
    }
    finder.quotes.sort(Comparator.comparingInt(q -> q.span().start()));
    return List.copyOf(finder.quotes);
  }

  private void read(Paragraph p) {
    Optional<ReportedClause> answer = answers.in(p);
    if (answer.isPresent()) {
      ReportedClause words = answer.get();
      previous = words.attribution();
      open = false;
      quotes.add(
          quote(
              QuoteKind.DIRECT,
              p,
              p.span(words.from(), words.to()),
              words.from(),
              words.attribution()));
      return;
    }
    Attribution here = null;
    int sentence = 0;
    for (int q = 0; q < p.quotations().size(); q++) {
      int start = p.startOf(q);
      sentence = reported(p, sentence, p.sentenceStart(start));
      QuotationContext candidate =
          new QuotationContext(p, q, start, p.endOf(q), here, previous, open);
      Attribution found = attribution(candidate);
      boolean unsaid =
          found != null
              && found.cue() != null
              && UnsaidWords.isUnsaid(p, p.tokenAt(found.cue().start()));
      if (!unsaid && QuotationFilter.isQuote(candidate, found)) {
        Quote quote = quote(candidate, found);
        if (quotes.stream().noneMatch(other -> other.span().equals(quote.span()))) {
          quotes.add(quote);
        }
        here = found;
        previous = found == null ? previous : found;
      }
      int behind = p.sentenceEnd(p.endOf(q) - 1);
      for (int at = Math.max(sentence, p.sentenceStart(start));
          at < behind && p.tree(at).isPresent();
          at = p.sentenceEnd(at)) {
        beside(p, at, p.sentenceEnd(at), found);
      }
      sentence = Math.max(sentence, behind);
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
      for (ReportedClause clause : indirect.in(p, at, end)) {
        previous = clause.attribution();
        quotes.add(indirect(p, clause));
      }
      at = end;
    }
    return Math.max(from, to);
  }

  /**
   * "“We go on,” Roe said, adding that the bridge was closed": adds the clauses beside a quotation
   * that it does not cue itself.
   */
  private void beside(Paragraph p, int from, int to, Attribution quoted) {
    for (ReportedClause clause : indirect.in(p, from, to)) {
      boolean sameCue = quoted != null && clause.attribution().cue().equals(quoted.cue());
      boolean narration = IntStream.range(clause.from(), clause.to()).allMatch(p::isNarration);
      if (!sameCue && narration) {
        quotes.add(indirect(p, clause));
      }
    }
  }

  private Quote indirect(Paragraph p, ReportedClause clause) {
    return quote(
        QuoteKind.INDIRECT,
        p,
        p.span(clause.from(), clause.to()),
        clause.from(),
        clause.attribution());
  }

  private Quote quote(QuotationContext c, Attribution found) {
    Paragraph p = c.paragraph();
    QuoteKind kind = QuotationFilter.kind(c, found);
    Span words = p.quotations().get(c.quotation()).inner();
    boolean fragment = c.inside().strip().split("\\s+").length <= MAX_WORDS_OF_FRAGMENT;
    if (kind == QuoteKind.MIXED && fragment && found != null && found.cue() != null) {
      words =
          indirect
              .around(p, p.tokenAt(found.cue().start()), c.start(), c.end())
              .map(clause -> p.span(clause.from(), clause.to()))
              .orElse(words);
    }
    return quote(kind, p, words, c.start(), found);
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
