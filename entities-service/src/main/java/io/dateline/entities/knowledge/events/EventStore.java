package io.dateline.entities.knowledge.events;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.events.Event;
import io.dateline.entities.events.Participant;
import io.dateline.entities.joining.EventJoining;
import io.dateline.entities.joining.EventReport;
import io.dateline.entities.knowledge.entities.PersonIdentities;
import io.dateline.entities.plover.EventRole;
import io.dateline.entities.plover.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.Session;

/**
 * Stores the reports of articles, and joins them to events again in the same transaction.
 *
 * <p>A transaction locks the families of all its reports, after all names and entities and in the
 * order of their enum, and holds them to its end. Connected reports have one family, so that no
 * other transaction reads or writes them meanwhile; and as nothing is locked behind the families,
 * transactions wait for each other and never deadlock.
 */
@ApplicationScoped
public class EventStore {

  /** The first key of the advisory locks; nothing else in the database uses these numbers. */
  private static final long LOCK = 0x6576_656e_7473_0000L;

  private final Session database;
  private final ReportReader reader;
  private final StoredReports reports;
  private final EventWriter writer;

  EventStore(Session database, ReportReader reader, StoredReports reports, EventWriter writer) {
    this.database = database;
    this.reader = reader;
    this.reports = reports;
    this.writer = writer;
  }

  /**
   * Replaces the reports of an article whose mentions and entities have been stored.
   *
   * @param identities the people that the names of the article stand for
   * @param isStored whether an entity is stored; the text may mention the owner of an office
   *     nowhere else
   */
  public void replace(
      PublishedText article,
      List<Event> events,
      PersonIdentities identities,
      Predicate<UUID> isStored) {
    List<UUID> old = idsOf(List.of(article.articleId()));
    Set<EventType> families = familiesOf(old);
    events.forEach(event -> families.add(EventReport.family(event.type())));
    if (families.isEmpty()) {
      return;
    }
    lock(families);
    List<AssignedReport> former = writer.assigned(old);
    remove(List.of(article.articleId()));
    join(former, store(article, events, identities, isStored));
  }

  /** Removes the reports of articles. */
  public void forget(Collection<UUID> articles) {
    List<UUID> old = idsOf(articles);
    if (!old.isEmpty()) {
      lock(familiesOf(old));
      List<AssignedReport> former = writer.assigned(old);
      remove(articles);
      join(former, List.of());
    }
  }

  /** Joins reports again whose mentions refer to other people now. */
  public void reassign(Collection<UUID> articles) {
    List<UUID> moved =
        database
            .createNativeQuery(
                """
                SELECT DISTINCT r.id FROM event_report r
                JOIN event_participant p ON p.report_id = r.id
                JOIN mention m ON m.id = p.mention_id
                WHERE r.article_id IN (:articles) AND p.entity_id IS DISTINCT FROM m.entity_id
                """,
                UUID.class)
            .setParameterList("articles", articles)
            .getResultList();
    if (moved.isEmpty()) {
      return;
    }
    lock(familiesOf(moved));
    List<AssignedReport> former = writer.assigned(moved);
    database
        .createNativeMutationQuery(
            """
            UPDATE event_participant p SET entity_id = m.entity_id
            FROM mention m WHERE m.id = p.mention_id AND p.report_id IN (:reports)
              AND p.entity_id IS DISTINCT FROM m.entity_id
            """)
        .setParameterList("reports", moved)
        .executeUpdate();
    join(former, moved);
  }

  private List<UUID> idsOf(Collection<UUID> articles) {
    return database
        .createNativeQuery(
            "SELECT id FROM event_report WHERE article_id IN (:articles)", UUID.class)
        .setParameterList("articles", articles)
        .getResultList();
  }

  private Set<EventType> familiesOf(Collection<UUID> reports) {
    Set<EventType> families = EnumSet.noneOf(EventType.class);
    if (!reports.isEmpty()) {
      database
          .createNativeQuery(
              "SELECT DISTINCT type FROM event_report WHERE id IN (:ids)", String.class)
          .setParameterList("ids", reports)
          .getResultList()
          .forEach(type -> families.add(EventReport.family(EventType.valueOf(type))));
    }
    return families;
  }

  /** An {@link EnumSet} is sorted. */
  private void lock(Set<EventType> families) {
    for (EventType family : families) {
      database
          .createNativeQuery("SELECT CAST(pg_advisory_xact_lock(:lock) AS text)", String.class)
          .setParameter("lock", LOCK + family.ordinal())
          .getSingleResult();
    }
  }

  private void remove(Collection<UUID> articles) {
    database
        .createNativeMutationQuery("DELETE FROM event_report WHERE article_id IN (:articles)")
        .setParameterList("articles", articles)
        .executeUpdate();
    // The session still holds what was read before.
    database.clear();
  }

  private List<UUID> store(
      PublishedText article,
      List<Event> events,
      PersonIdentities identities,
      Predicate<UUID> isStored) {
    // One trigger makes one report.
    Map<UUID, EventReportRow> rows = new LinkedHashMap<>();
    List<EventParticipantRow> participants = new ArrayList<>();
    for (Event event : events) {
      EventReportRow row = EventReportRow.from(article, rows.size(), event);
      if (rows.putIfAbsent(row.id, row) == null) {
        participants(event)
            .forEach(
                (role, those) -> {
                  for (int i = 0; i < those.size(); i++) {
                    participants.add(
                        EventParticipantRow.from(
                            article, row, role, i, those.get(i), identities, isStored));
                  }
                });
      }
    }
    rows.values().forEach(database::persist);
    // Participants refer to reports, so that reports are stored first.
    database.flush();
    participants.forEach(database::persist);
    database.flush();
    database.clear();
    return List.copyOf(rows.keySet());
  }

  private static Map<EventRole, List<Participant>> participants(Event event) {
    Map<EventRole, List<Participant>> byRole = new LinkedHashMap<>();
    byRole.put(EventRole.ACTOR, event.actors());
    byRole.put(EventRole.RECIPIENT, event.recipients());
    byRole.put(EventRole.SAID_BY, event.saidBy() == null ? List.of() : List.of(event.saidBy()));
    byRole.put(
        EventRole.PLACE,
        event.place() == null ? List.of() : List.of(EventParticipantRow.place(event.place())));
    return byRole;
  }

  /**
   * Joins reports that are new or changed, and those that belonged together with former ones. A
   * report that is stored again as it was keeps its event.
   */
  private void join(List<AssignedReport> former, Collection<UUID> now) {
    Map<UUID, EventReport> present = new LinkedHashMap<>();
    reports.read(now).forEach(report -> present.put(report.id(), report));
    List<AssignedReport> same =
        former.stream().filter(was -> was.report().equals(present.get(was.id()))).toList();
    writer.assign(same);
    same.forEach(was -> present.remove(was.id()));
    List<AssignedReport> gone = new ArrayList<>(former);
    gone.removeAll(same);
    if (gone.isEmpty() && present.isEmpty()) {
      return;
    }
    Set<EventReport> neighbours =
        EventJoining.neighbours(reader, gone.stream().map(AssignedReport::report).toList());
    neighbours.removeIf(neighbour -> present.containsKey(neighbour.id()));
    EventJoining.Result joined =
        EventJoining.join(
            reader,
            present.values(),
            neighbours,
            AssignedReport.values(gone, AssignedReport::crowd));
    writer.replace(AssignedReport.values(gone, AssignedReport::event), present.keySet(), joined);
  }
}
