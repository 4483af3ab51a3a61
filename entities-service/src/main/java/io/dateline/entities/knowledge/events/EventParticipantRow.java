package io.dateline.entities.knowledge.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.events.Participant;
import io.dateline.entities.joining.EventReport;
import io.dateline.entities.joining.ReportDays;
import io.dateline.entities.knowledge.entities.PersonIdentities;
import io.dateline.entities.knowledge.entities.StatedOfficeColumns;
import io.dateline.entities.knowledge.mentions.MentionRow;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.plover.EventRole;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Someone or something that a report names, in one role. */
@Entity
@Table(name = "event_participant")
public class EventParticipantRow {

  @Id UUID id;

  @Column(name = "report_id", nullable = false)
  UUID reportId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, columnDefinition = "text")
  EventRole role;

  @Column(nullable = false)
  int ordinal;

  @Column(nullable = false, columnDefinition = "text")
  String words;

  @Column(name = "start_at", nullable = false)
  int start;

  @Column(name = "end_at", nullable = false)
  int end;

  @Column(name = "mention_id")
  UUID mentionId;

  /** The entity of the mention, repeated for the search. */
  @Column(name = "entity_id")
  UUID entityId;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "country_code", length = 2, columnDefinition = "char(2)")
  String countryCode;

  @Embedded StatedOfficeColumns office;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, columnDefinition = "text")
  EventType family;

  @Column(nullable = false)
  boolean planned;

  @Column(name = "first_day", nullable = false)
  LocalDate firstDay;

  @Column(name = "last_day", nullable = false)
  LocalDate lastDay;

  /**
   * @param identities the people that the names of the article stand for
   * @param isStored whether an entity is stored; the text may mention the owner of an office
   *     nowhere else
   */
  static EventParticipantRow from(
      PublishedText article,
      EventReportRow report,
      EventRole role,
      int ordinal,
      Participant participant,
      PersonIdentities identities,
      Predicate<UUID> isStored) {
    EventParticipantRow row = new EventParticipantRow();
    String name = "participant|" + report.id + "|" + role + "|" + ordinal;
    row.id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    row.reportId = report.id;
    row.role = role;
    row.ordinal = ordinal;
    row.words = participant.span().of(article.text().text());
    row.start = participant.span().start();
    row.end = participant.span().end();
    if (participant.mention() != null) {
      row.mentionId = MentionRow.id(article, participant.mention());
      UUID entity = identities.idOf(participant.referent());
      row.entityId = entity != null && isStored.test(entity) ? entity : null;
    }
    row.countryCode = participant.countryCode();
    row.office =
        StatedOfficeColumns.from(
            participant.office(), participant.officeOf(), identities, isStored);
    row.setDays(report);
    return row;
  }

  /** Returns the place of an event as a participant. */
  static Participant place(Mention place) {
    String country = place.referent() == null ? null : place.referent().countryCode();
    return new Participant(place.span(), place, null, null, country);
  }

  private void setDays(EventReportRow report) {
    ReportDays days = ReportDays.of(report.date(), report.modality, report.published());
    family = EventReport.family(report.type);
    planned = report.modality == Modality.PLANNED;
    firstDay = days.first();
    lastDay = days.last();
  }

  /** Returns the owner of the stated office, null where there is none. */
  UUID officeOwner() {
    return office == null ? null : office.of();
  }
}
