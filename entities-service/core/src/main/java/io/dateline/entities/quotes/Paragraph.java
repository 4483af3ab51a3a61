package io.dateline.entities.quotes;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.language.SpeechWords;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Span;
import io.dateline.entities.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sentences of one line as a single run of tokens, with its quotations. A quotation may hold
 * several sentences and may share a sentence with its cue, so sentences alone are not enough. All
 * positions are tokens of the paragraph.
 */
final class Paragraph {

  /** The number of no quotation, for the reporter's own words. */
  static final int NARRATION = -1;

  /**
   * A longer line is read as several paragraphs, since some steps cost the square of its length.
   * Paragraphs of news have a few hundred tokens, pages that lost their line breaks a few thousand.
   */
  private static final int MAX_TOKENS_OF_PARAGRAPH = 4000;

  /** A mention or an office phrase with the tokens that it covers in the paragraph. */
  record ParagraphSpan<T>(T what, int from, int to) {}

  private final AnnotatedDocument document;
  private final SpeechWords speech;
  private final int firstSentence;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> sentenceStarts = new ArrayList<>();
  private final List<Quotation> quotations;
  private final int[] quotation;
  private final List<ParagraphSpan<MentionTokens>> mentions = new ArrayList<>();
  private final List<ParagraphSpan<OfficePhrase>> titles = new ArrayList<>();
  private Paragraph previous;
  private Paragraph next;

  private Paragraph(AnnotatedDocument document, int first, int end) {
    this.document = document;
    this.speech = document.language().speech();
    List<Sentence> sentences = document.get(Annotations.SENTENCES);
    List<List<MentionTokens>> found = document.get(Annotations.MENTIONS);
    List<List<OfficePhrase>> phrases = document.get(Annotations.OFFICE_PHRASES);
    this.firstSentence = first;
    for (int s = first; s < end; s++) {
      int offset = tokens.size();
      sentenceStarts.add(offset);
      tokens.addAll(sentences.get(s).tokens());
      for (MentionTokens m : found.get(s)) {
        mentions.add(new ParagraphSpan<>(m, offset + m.from(), offset + m.to()));
      }
      for (OfficePhrase p : phrases.get(s)) {
        titles.add(new ParagraphSpan<>(p, offset + p.start(), offset + p.end()));
      }
    }
    Span whole = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    quotations = QuotationFinder.in(document.text(), whole.start(), whole.end());
    quotation = new int[tokens.size()];
    Arrays.fill(quotation, NARRATION);
    for (int q = 0; q < quotations.size(); q++) {
      for (int i = 0; i < quotation.length; i++) {
        if (quotations.get(q).outer().overlaps(tokens.get(i).span())) {
          quotation[i] = q;
        }
      }
    }
  }

  /** Returns the paragraphs of a document in order. */
  static List<Paragraph> of(AnnotatedDocument document) {
    List<Sentence> sentences = document.get(Annotations.SENTENCES);
    List<Paragraph> paragraphs = new ArrayList<>();
    int first = 0;
    int length = 0;
    for (int s = 1; s <= sentences.size(); s++) {
      length += sentences.get(s - 1).size();
      if (s == sentences.size()
          || length >= MAX_TOKENS_OF_PARAGRAPH
          || isBroken(document.text(), sentences, s)) {
        Paragraph paragraph = new Paragraph(document, first, s);
        if (!paragraphs.isEmpty()) {
          paragraph.previous = paragraphs.get(paragraphs.size() - 1);
          paragraph.previous.next = paragraph;
        }
        paragraphs.add(paragraph);
        first = s;
        length = 0;
      }
    }
    return paragraphs;
  }

  private static boolean isBroken(String text, List<Sentence> sentences, int s) {
    int from = sentences.get(s - 1).span().end();
    int to = sentences.get(s).span().start();
    return text.substring(from, to).matches("(?s).*[\\n\\r\\u2028\\u2029].*");
  }

  /** Returns the paragraph in front of this one, empty for the first. */
  Optional<Paragraph> previous() {
    return Optional.ofNullable(previous);
  }

  /** Returns the paragraph behind this one, empty for the last. */
  Optional<Paragraph> next() {
    return Optional.ofNullable(next);
  }

  SpeechWords speech() {
    return speech;
  }

  /** "she said": returns whether the word can stand for a person as the subject of a verb. */
  boolean isSubjectPronoun(int i) {
    return document.language().references().isSubjectPronoun(word(i));
  }

  String text() {
    return document.text();
  }

  List<Quotation> quotations() {
    return quotations;
  }

  int size() {
    return tokens.size();
  }

  String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }

  boolean has(int i, String word) {
    return word(i).equalsIgnoreCase(word);
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** Returns the token at an offset of the text, the first one where the paragraph lacks it. */
  int tokenAt(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() == offset) {
        return i;
      }
    }
    return 0;
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  boolean isNarration(int i) {
    return i >= 0 && i < tokens.size() && quotation[i] == NARRATION;
  }

  /** Returns the first token of a quotation, which is its opening mark. */
  int startOf(int q) {
    int i = 0;
    while (quotation[i] != q) {
      i++;
    }
    return i;
  }

  /** Returns the token after a quotation. */
  int endOf(int q) {
    int i = tokens.size();
    while (quotation[i - 1] != q) {
      i--;
    }
    return i;
  }

  /** Returns the dependency tree of the sentence of a token, empty where no tree is known. */
  Optional<DependencyTree> tree(int i) {
    return document.get(Annotations.TREES).get(sentence(i));
  }

  int sentenceStart(int i) {
    return sentenceStarts.get(sentenceAt(i));
  }

  int sentenceEnd(int i) {
    int s = sentenceAt(i);
    return s + 1 < sentenceStarts.size() ? sentenceStarts.get(s + 1) : tokens.size();
  }

  /** Returns the index in the document of the sentence that a token belongs to. */
  int sentence(int i) {
    return firstSentence + sentenceAt(i);
  }

  /** Returns the position of a token in its sentence. */
  int inSentence(int i) {
    return i - sentenceStart(i);
  }

  private int sentenceAt(int i) {
    int s = sentenceStarts.size() - 1;
    while (s > 0 && sentenceStarts.get(s) > i) {
      s--;
    }
    return s;
  }

  List<ParagraphSpan<MentionTokens>> mentions() {
    return mentions;
  }

  Optional<ParagraphSpan<MentionTokens>> mentionFrom(int i) {
    return mentions.stream().filter(m -> m.from() == i).findFirst();
  }

  Optional<ParagraphSpan<MentionTokens>> mentionTo(int i) {
    return mentions.stream().filter(m -> m.to() == i).findFirst();
  }

  Optional<ParagraphSpan<MentionTokens>> mentionOver(int i) {
    return mentions.stream().filter(m -> m.from() <= i && i < m.to()).findFirst();
  }

  Optional<ParagraphSpan<OfficePhrase>> titleTo(int i) {
    return titles.stream().filter(t -> t.to() == i).findFirst();
  }

  Optional<ParagraphSpan<OfficePhrase>> titleFrom(int i) {
    return titles.stream().filter(t -> t.from() == i).findFirst();
  }

  Optional<ParagraphSpan<OfficePhrase>> titleOver(int i) {
    return titles.stream().filter(t -> t.from() <= i && i < t.to()).findFirst();
  }
}
