package io.dateline.entities.knowledge.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.dates.DateValue;
import io.dateline.entities.events.Event;
import io.dateline.entities.events.EventDate;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.text.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;

/** One act that the present revision of an article reports. */
@Entity
@Table(name = "event_report")
public class EventReportRow {

  /** Two digits and more, which are no year. */
  private static final Pattern NUMBER =
      Pattern.compile("\\b(?!(?:19|20)\\d\\d\\b)\\d[\\d,.]*\\d\\b");

  @Id UUID id;

  @Column(name = "article_id", nullable = false)
  UUID articleId;

  @Column(nullable = false)
  int revision;

  @Column(nullable = false)
  int ordinal;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, columnDefinition = "text")
  EventType type;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  EventMode mode;

  @Column(nullable = false, columnDefinition = "text[]")
  String[] contexts;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, columnDefinition = "text")
  Modality modality;

  @Column(name = "trigger_words", nullable = false, columnDefinition = "text")
  String triggerWords;

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

  @Column(name = "date_from")
  LocalDate dateFrom;

  @Column(name = "date_to")
  LocalDate dateTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "date_precision", columnDefinition = "text")
  DateValue.Precision datePrecision;

  @Enumerated(EnumType.STRING)
  @Column(name = "date_basis", columnDefinition = "text")
  EventDate.Basis dateBasis;

  @Column(nullable = false)
  double intensity;

  @Column(nullable = false)
  double confidence;

  @Column(name = "seen_at", nullable = false)
  Instant seenAt;

  @Column(name = "event_id")
  UUID eventId;

  @Column(name = "join_reason", columnDefinition = "text")
  String joinReason;

  @Column(nullable = false, columnDefinition = "text[]")
  String[] numbers;

  @Column UUID crowd;

  static EventReportRow from(PublishedText article, int ordinal, Event event) {
    EventReportRow row = new EventReportRow();
    String text = article.text().text();
    row.id = id(article.articleId(), event.trigger());
    row.articleId = article.articleId();
    row.revision = article.revision();
    row.ordinal = ordinal;
    row.type = event.type();
    row.mode = event.mode();
    row.contexts = event.contexts().stream().sorted().map(Enum::name).toArray(String[]::new);
    row.modality = event.modality();
    row.triggerWords = event.trigger().of(text);
    row.start = event.trigger().start();
    row.end = event.trigger().end();
    row.sentence = event.sentence().of(text);
    row.sentenceStart = event.sentence().start();
    row.sentenceEnd = event.sentence().end();
    row.set(event.date());
    row.intensity = event.intensity();
    row.confidence = event.confidence();
    row.seenAt = article.seenAt();
    row.numbers = numbers(row.sentence);
    return row;
  }

  private static String[] numbers(String sentence) {
    return NUMBER
        .matcher(sentence)
        .results()
        .map(number -> number.group().replace(",", ""))
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  private void set(EventDate date) {
    if (date != null) {
      dateFrom = date.from();
      dateTo = date.to();
      datePrecision = date.precision();
      dateBasis = date.basis();
    }
  }

  /** Returns the days, null where the text does not say. */
  EventDate date() {
    return dateFrom == null ? null : new EventDate(dateFrom, dateTo, datePrecision, dateBasis);
  }

  /** Returns the day of publication, or of ingest where that is unknown. */
  LocalDate published() {
    return LocalDate.ofInstant(seenAt, ZoneOffset.UTC);
  }

  /** Returns a name-based UUID of the article and the offsets of the trigger. */
  static UUID id(UUID article, Span trigger) {
    String name = "event|" + article + "|" + trigger.start() + "|" + trigger.end();
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
