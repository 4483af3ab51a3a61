package io.dateline.entities.knowledge.quotes;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.knowledge.entities.PersonIdentities;
import io.dateline.entities.knowledge.entities.StatedOfficeColumns;
import io.dateline.entities.knowledge.mentions.MentionRow;
import io.dateline.entities.quotes.Quote;
import io.dateline.entities.quotes.QuoteKind;
import io.dateline.entities.text.Folding;
import io.dateline.entities.text.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/** One quote in the present revision of an article. */
@Entity
@Table(name = "quote")
public class QuoteRow {

  @Id UUID id;

  @Column(name = "article_id", nullable = false)
  UUID articleId;

  @Column(nullable = false)
  int revision;

  @Column(nullable = false)
  int ordinal;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, columnDefinition = "text")
  QuoteKind kind;

  @Column(nullable = false, columnDefinition = "text")
  String text;

  @Column(nullable = false, columnDefinition = "text")
  String folded;

  @Column(name = "start_at", nullable = false)
  int start;

  @Column(name = "end_at", nullable = false)
  int end;

  @Column(name = "sentence_start", nullable = false)
  int sentenceStart;

  @Column(name = "sentence_end", nullable = false)
  int sentenceEnd;

  /**
   * The sentence of the quote. It is null in rows of an earlier release, unless a mention stands in
   * the same sentence.
   */
  @Column(columnDefinition = "text")
  String sentence;

  @Column(columnDefinition = "text")
  String cue;

  @Column(name = "cue_start")
  Integer cueStart;

  @Column(name = "cue_end")
  Integer cueEnd;

  @Column(name = "speaker_mention")
  UUID speakerMention;

  @Column(name = "speaker_entity")
  UUID speakerEntity;

  @Column(columnDefinition = "text")
  String reference;

  @Column(name = "reference_start")
  Integer referenceStart;

  @Column(name = "reference_end")
  Integer referenceEnd;

  @Embedded StatedOfficeColumns office;

  @Column(nullable = false, columnDefinition = "text")
  String rule;

  @Column(name = "seen_at", nullable = false)
  Instant seenAt;

  /**
   * @param identities the people that the names of the article stand for
   * @param isStored whether an entity is stored; the text may mention the owner of an office
   *     nowhere else
   */
  public static QuoteRow from(
      PublishedText article,
      int ordinal,
      Quote quote,
      PersonIdentities identities,
      Predicate<UUID> isStored) {
    QuoteRow row = new QuoteRow();
    String text = article.text().text();
    row.id = id(article, quote.span());
    row.articleId = article.articleId();
    row.revision = article.revision();
    row.ordinal = ordinal;
    row.kind = quote.kind();
    row.text = quote.span().of(text);
    row.folded = Folding.fold(row.text);
    row.start = quote.span().start();
    row.end = quote.span().end();
    row.sentenceStart = quote.sentence().start();
    row.sentenceEnd = quote.sentence().end();
    row.sentence = quote.sentence().of(text);
    row.setCue(quote.cue(), text);
    row.setSpeaker(article, quote, identities, text);
    row.office = StatedOfficeColumns.from(quote.office(), quote.officeOf(), identities, isStored);
    row.rule = quote.rule().code();
    row.seenAt = article.seenAt();
    return row;
  }

  private void setCue(Span span, String text) {
    if (span != null) {
      cue = span.of(text);
      cueStart = span.start();
      cueEnd = span.end();
    }
  }

  private void setSpeaker(
      PublishedText article, Quote quote, PersonIdentities identities, String text) {
    if (quote.speaker() != null) {
      speakerMention = MentionRow.id(article, quote.speaker());
      speakerEntity = identities.idOf(quote.speaker().referent());
    }
    if (quote.reference() != null) {
      reference = quote.reference().of(text);
      referenceStart = quote.reference().start();
      referenceEnd = quote.reference().end();
    }
  }

  Span cueSpan() {
    return cueStart == null ? null : new Span(cueStart, cueEnd);
  }

  Span referenceSpan() {
    return referenceStart == null ? null : new Span(referenceStart, referenceEnd);
  }

  /** Returns the owner of the stated office, null where there is none. */
  UUID officeOwner() {
    return office == null ? null : office.of();
  }

  /** Returns the id of a quote, which is the same each time that the revision is extracted. */
  private static UUID id(PublishedText article, Span span) {
    String name =
        "quote|"
            + article.articleId()
            + "|"
            + article.revision()
            + "|"
            + span.start()
            + "|"
            + span.end();
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
