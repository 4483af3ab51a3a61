package io.dateline.entities.knowledge.events;

import io.dateline.entities.dates.DateValue;
import io.dateline.entities.events.EventDate;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.plover.Quadrant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One happening with its reports, as a row. {@link EventWriter} writes it in SQL. */
@Entity
@Table(name = "event")
public class EventRow {

  @Id UUID id;

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

  @Column(name = "first_day", nullable = false)
  LocalDate firstDay;

  @Column(name = "last_day", nullable = false)
  LocalDate lastDay;

  @Column(nullable = false)
  double intensity;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, columnDefinition = "text")
  Quadrant quadrant;

  @Column(nullable = false)
  double confidence;

  @Column(name = "article_count", nullable = false)
  int articleCount;

  @Column(name = "report_count", nullable = false)
  int reportCount;

  /** Returns the days, null where no report says them. */
  EventDate date() {
    return dateFrom == null ? null : new EventDate(dateFrom, dateTo, datePrecision, dateBasis);
  }
}
