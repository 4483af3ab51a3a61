package io.dateline.entities.events;

import io.dateline.entities.coreference.Coreference;
import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.quotes.Quote;
import io.dateline.entities.quotes.QuoteKind;
import io.dateline.entities.quotes.QuoteStage;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Span;
import java.util.List;
import java.util.Optional;

/** What earlier stages found in a document, as the rules for events read it. */
final class DocumentReader {

  final AnnotatedDocument document;
  final List<Sentence> sentences;
  final List<Quote> quotes;
  final Coreference coreference;
  private final List<List<MentionTokens>> mentions;
  private final List<List<OfficePhrase>> titles;
  private final List<Optional<DependencyTree>> trees;

  DocumentReader(AnnotatedDocument document) {
    this.document = document;
    this.sentences = document.get(Annotations.SENTENCES);
    this.mentions = document.get(Annotations.MENTIONS);
    this.titles = document.get(Annotations.OFFICE_PHRASES);
    this.trees = document.get(Annotations.TREES);
    this.quotes = document.get(QuoteStage.QUOTES);
    List<Span> quoted =
        quotes.stream().filter(q -> q.kind() == QuoteKind.DIRECT).map(Quote::span).toList();
    this.coreference = new Coreference(document, quoted);
  }

  List<MentionTokens> mentions(int sentence) {
    return mentions.get(sentence);
  }

  Optional<DependencyTree> tree(int sentence) {
    return trees.get(sentence);
  }

  String word(int sentence, int token) {
    return sentences.get(sentence).token(token).text();
  }

  /** Returns the mention that covers a token. */
  Optional<MentionTokens> mentionAt(int sentence, int token) {
    return mentions.get(sentence).stream()
        .filter(m -> m.from() <= token && token < m.to())
        .findFirst();
  }

  /** Returns the phrase of an office that covers a token. */
  Optional<OfficePhrase> titleAt(int sentence, int token) {
    return titles.get(sentence).stream()
        .filter(t -> t.start() <= token && token < t.end())
        .findFirst();
  }
}
