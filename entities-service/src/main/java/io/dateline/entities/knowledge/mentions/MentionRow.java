package io.dateline.entities.knowledge.mentions;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.entities.amounts.Amount;
import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.dates.DateValue;
import io.dateline.entities.knowledge.entities.PersonIdentities;
import io.dateline.entities.knowledge.entities.StatedOfficeColumns;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** One mention in the present revision of an article. */
@Entity
@Table(name = "mention")
public class MentionRow {

  @Id public UUID id;

  @Column(name = "article_id", nullable = false)
  UUID articleId;

  @Column(nullable = false)
  int revision;

  @Column(nullable = false)
  int ordinal;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, columnDefinition = "text")
  MentionKind kind;

  @Column(nullable = false, columnDefinition = "text")
  String text;

  @Column(name = "start_at", nullable = false)
  int start;

  @Column(name = "end_at", nullable = false)
  int end;

  @Column(nullable = false, columnDefinition = "text")
  String sentence;

  @Column(name = "sentence_start", nullable = false)
  int sentenceStart;

  @Column(name = "sentence_end", nullable = false)
  int sentenceEnd;

  @Column(name = "entity_id")
  UUID entityId;

  /** The id of the person name, as the article alone resolves it. */
  @Column(name = "name_id")
  UUID nameId;

  @Column(nullable = false, columnDefinition = "text")
  String rule;

  @Column(nullable = false)
  double confidence;

  /** The first office that the text states here. */
  @Embedded StatedOfficeColumns office;

  @ElementCollection
  @CollectionTable(name = "further_office", joinColumns = @JoinColumn(name = "mention_id"))
  @OrderColumn(name = "ordinal")
  @Fetch(FetchMode.SUBSELECT)
  List<StatedOfficeColumns> furtherOffices = new ArrayList<>();

  @Column(name = "date_from")
  LocalDate dateFrom;

  @Column(name = "date_to")
  LocalDate dateTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "date_precision", columnDefinition = "text")
  DateValue.Precision datePrecision;

  @Enumerated(EnumType.STRING)
  @Column(name = "date_how", columnDefinition = "text")
  DateValue.Basis dateHow;

  @Column(name = "amount_value", columnDefinition = "numeric")
  BigDecimal amountValue;

  @Column(name = "amount_currency", columnDefinition = "text")
  String amountCurrency;

  @Column(name = "amount_unit", columnDefinition = "text")
  String amountUnit;

  /**
   * @param identities the people that the names of the article stand for
   * @param isStored whether an entity is stored; the text may mention the owner of an office
   *     nowhere else
   */
  public static MentionRow from(
      PublishedText article,
      int ordinal,
      Mention mention,
      PersonIdentities identities,
      Predicate<UUID> isStored) {
    MentionRow row = new MentionRow();
    String text = article.text().text();
    row.id = id(article, mention);
    row.articleId = article.articleId();
    row.revision = article.revision();
    row.ordinal = ordinal;
    row.kind = mention.kind();
    row.text = mention.span().of(text);
    row.start = mention.span().start();
    row.end = mention.span().end();
    row.sentence = mention.sentence().of(text);
    row.sentenceStart = mention.sentence().start();
    row.sentenceEnd = mention.sentence().end();
    row.entityId = identities.idOf(mention.referent());
    row.nameId = identities.nameOf(mention.referent());
    row.rule = identities.rule(mention);
    row.confidence = mention.confidence();
    row.office =
        StatedOfficeColumns.from(mention.office(), mention.officeOf(), identities, isStored);
    mention.offices().stream()
        .skip(1)
        .map(
            further ->
                StatedOfficeColumns.from(further.office(), further.of(), identities, isStored))
        .forEach(row.furtherOffices::add);
    row.set(mention.date());
    row.set(mention.amount());
    return row;
  }

  private void set(DateValue date) {
    if (date != null) {
      dateFrom = date.from();
      dateTo = date.to();
      datePrecision = date.precision();
      dateHow = date.basis();
    }
  }

  private void set(Amount amount) {
    if (amount != null) {
      amountValue = amount.value();
      amountCurrency = amount.currency();
      amountUnit = amount.unit();
    }
  }

  /** Returns the date, or null if this is no date or its days are unknown. */
  DateValue date() {
    return dateFrom == null ? null : new DateValue(dateFrom, dateTo, datePrecision, dateHow);
  }

  /** Returns the amount, or null if this is no amount. */
  Amount amount() {
    return amountValue == null ? null : new Amount(amountValue, amountCurrency, amountUnit);
  }

  /** Returns the owners of the stated offices. */
  Stream<UUID> officeOwners() {
    return Stream.concat(Stream.ofNullable(office), furtherOffices.stream())
        .map(StatedOfficeColumns::of)
        .filter(Objects::nonNull);
  }

  /** Returns the id of a mention, which is the same each time that the revision is extracted. */
  public static UUID id(PublishedText article, Mention mention) {
    String name =
        article.articleId()
            + "|"
            + article.revision()
            + "|"
            + mention.kind()
            + "|"
            + mention.span().start()
            + "|"
            + mention.span().end();
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
