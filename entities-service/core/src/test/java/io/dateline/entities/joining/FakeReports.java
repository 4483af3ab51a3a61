package io.dateline.entities.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Reports in memory, joined again after every change, as the database does it. */
final class FakeReports implements EventJoining.KnownReports {

  private final int limit;
  private final Map<UUID, EventReport> reports = new HashMap<>();
  private final Map<UUID, JoinedEvent> events = new HashMap<>();
  private final Map<UUID, UUID> crowds = new HashMap<>();
  private final Map<UUID, String> reasons = new HashMap<>();

  FakeReports(int limit) {
    this.limit = limit;
  }

  void add(EventReport report) {
    EventReport before = reports.get(report.id());
    List<EventReport> former = before == null ? List.of() : List.of(before);
    Set<EventReport> neighbours = EventJoining.neighbours(this, former);
    reports.put(report.id(), report);
    join(former, List.of(report), neighbours);
  }

  void remove(EventReport report) {
    Set<EventReport> neighbours = EventJoining.neighbours(this, List.of(report));
    reports.remove(report.id());
    join(List.of(report), List.of(), neighbours);
  }

  private void join(
      List<EventReport> former, List<EventReport> changed, Set<EventReport> neighbours) {
    Set<UUID> formerCrowds = new HashSet<>();
    former.forEach(
        report -> {
          if (crowds.containsKey(report.id())) {
            formerCrowds.add(crowds.get(report.id()));
          }
        });
    if (changed.isEmpty()) {
      former.forEach(report -> crowds.remove(report.id()));
    }
    EventJoining.Result result =
        EventJoining.join(
            this,
            changed,
            neighbours.stream().filter(each -> reports.containsKey(each.id())).toList(),
            formerCrowds,
            limit);
    former.forEach(this::leave);
    result.events().forEach(event -> event.reports().forEach(this::leave));
    for (JoinedEvent event : result.events()) {
      event.reports().forEach(report -> events.put(report.id(), event));
    }
    reasons.putAll(result.reasons());
    crowds.putAll(result.crowds());
  }

  private void leave(EventReport report) {
    events.remove(report.id());
    reasons.remove(report.id());
    crowds.remove(report.id());
  }

  /** Returns the events of all reports; every report has one. */
  Map<UUID, JoinedEvent> events() {
    if (!events.keySet().equals(reports.keySet())) {
      throw new AssertionError("a report has no event");
    }
    return events;
  }

  /** Returns all that is known, in a fixed order. */
  String known() {
    return new TreeMap<>(events()).toString() + new TreeMap<>(reasons) + new TreeMap<>(crowds);
  }

  Map<UUID, String> reasons() {
    return reasons;
  }

  @Override
  public Collection<EventReport> near(Collection<EventReport> of) {
    return near(of, false);
  }

  @Override
  public List<EventReport> nearInCrowds(Collection<EventReport> of, UUID after, int count) {
    return near(of, true).stream()
        .sorted(EventReport.BY_ID)
        .filter(r -> after == null || EventReport.BY_TEXT_OF_ID.compare(r.id(), after) > 0)
        .limit(count)
        .toList();
  }

  private List<EventReport> near(Collection<EventReport> of, boolean crowded) {
    List<EventReport> near = new ArrayList<>();
    for (EventReport candidate : reports.values()) {
      if (crowded != crowds.containsKey(candidate.id())) {
        continue;
      }
      if (of.stream()
          .anyMatch(
              each -> candidate.entities().stream().anyMatch(e -> each.entities().contains(e)))) {
        near.add(candidate);
      }
    }
    return near;
  }

  @Override
  public Map<UUID, UUID> crowds(Collection<UUID> of) {
    Map<UUID, UUID> found = new HashMap<>(crowds);
    found.keySet().retainAll(of);
    return found;
  }

  @Override
  public Collection<EventReport> ofCrowd(UUID crowd) {
    return reports.values().stream().filter(r -> crowd.equals(crowds.get(r.id()))).toList();
  }
}
