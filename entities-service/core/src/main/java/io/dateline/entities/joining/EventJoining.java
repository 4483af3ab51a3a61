package io.dateline.entities.joining;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Computes the events again that a change of some reports touches: all reports that are connected
 * with a changed one, directly or through others.
 *
 * <p>More than {@link #MAX_CONNECTED} connected reports are <em>crowded</em>: the same few
 * countries did the same day after day. They are joined by equality only, so that a change costs
 * the same however many they are. Whether a report is crowded follows from the set of all reports,
 * and so the order of their arrival does not matter.
 */
public final class EventJoining {

  /** Reports that are compared with each other, pair by pair. */
  public static final int MAX_CONNECTED = 200;

  private final KnownReports known;
  private final int limit;
  private final Map<UUID, EventReport> reached = new HashMap<>();
  private final Map<UUID, UUID> crowded = new HashMap<>();
  private final Set<UUID> touchedCrowds = new TreeSet<>(EventReport.BY_TEXT_OF_ID);
  private final Result result = new Result(new ArrayList<>(), new TreeMap<>(), new TreeMap<>());

  /** The stored reports. */
  public interface KnownReports {

    /** Returns all reports that share the family, a participant and a time with one of these. */
    Collection<EventReport> near(Collection<EventReport> reports);

    /** Returns the crowd of each crowded one of some reports. */
    Map<UUID, UUID> crowds(Collection<UUID> reports);

    /** Returns the reports of a crowd. */
    Collection<EventReport> ofCrowd(UUID crowd);
  }

  /**
   * The events that were computed again.
   *
   * @param reasons the joined codes of {@link JoinReason} by report
   * @param crowds the crowd by report, for crowded ones only
   */
  public record Result(
      List<JoinedEvent> events, Map<UUID, String> reasons, Map<UUID, UUID> crowds) {}

  private EventJoining(KnownReports known, int limit) {
    this.known = known;
    this.limit = limit;
  }

  /**
   * Returns the reports of which one may have a new event after reports went or changed.
   *
   * @param former the reports as they were
   */
  public static Set<EventReport> neighbours(KnownReports known, Collection<EventReport> former) {
    return former.isEmpty()
        ? Set.of()
        : known.near(former).stream()
            .filter(candidate -> former.stream().anyMatch(each -> isLinked(each, candidate)))
            .collect(Collectors.toSet());
  }

  /**
   * Computes events again.
   *
   * @param known the reports as they are stored now
   * @param changed new and changed reports
   * @param neighbours the {@link #neighbours} of those that went or changed
   * @param crowds the crowds of those that went or changed
   */
  public static Result join(
      KnownReports known,
      Collection<EventReport> changed,
      Collection<EventReport> neighbours,
      Collection<UUID> crowds) {
    return join(known, changed, neighbours, crowds, MAX_CONNECTED);
  }

  static Result join(
      KnownReports known,
      Collection<EventReport> changed,
      Collection<EventReport> neighbours,
      Collection<UUID> crowds,
      int limit) {
    EventJoining joining = new EventJoining(known, limit);
    joining.touchedCrowds.addAll(crowds);
    Set<UUID> fresh = changed.stream().map(EventReport::id).collect(Collectors.toSet());
    Map<UUID, EventReport> seeds = new LinkedHashMap<>();
    changed.stream().sorted(EventReport.BY_ID).forEach(seed -> seeds.put(seed.id(), seed));
    neighbours.stream()
        .sorted(EventReport.BY_ID)
        .forEach(seed -> seeds.putIfAbsent(seed.id(), seed));
    for (EventReport seed : seeds.values()) {
      if (!joining.reached.containsKey(seed.id())) {
        joining.joinAround(seed, fresh);
      }
    }
    joining.joinCrowds();
    return joining.result;
  }

  private static boolean isLinked(EventReport one, EventReport other) {
    return !one.id().equals(other.id()) && ReportPair.of(one, other).isJoinable();
  }

  /** Joins the reports that are connected with one. */
  private void joinAround(EventReport seed, Set<UUID> fresh) {
    Map<UUID, EventReport> component = new LinkedHashMap<>();
    component.put(seed.id(), seed);
    boolean meetsCrowd = false;
    List<EventReport> frontier = List.of(seed);
    while (!frontier.isEmpty()) {
      List<EventReport> beyond = new ArrayList<>();
      List<EventReport> from = frontier;
      for (EventReport candidate : known.near(frontier)) {
        if (!component.containsKey(candidate.id())
            && from.stream().anyMatch(each -> isLinked(each, candidate))) {
          meetsCrowd |= reached.containsKey(candidate.id());
          component.put(candidate.id(), candidate);
          beyond.add(candidate);
        }
      }
      frontier = meetsCrowd || component.size() > limit ? ofNoCrowd(beyond, fresh) : beyond;
    }
    reached.putAll(component);
    touchedCrowds.addAll(known.crowds(component.keySet()).values());
    if (meetsCrowd || component.size() > limit) {
      component.values().forEach(this::enterCrowd);
    } else {
      EventClustering.Clusters clusters = EventClustering.cluster(component.values());
      result.events.addAll(clusters.events());
      result.reasons.putAll(clusters.reasons());
    }
  }

  /**
   * Returns the reports that were not crowded before. Crowded ones stay so, and nothing behind them
   * changes.
   */
  private List<EventReport> ofNoCrowd(List<EventReport> reports, Set<UUID> fresh) {
    Set<UUID> before = known.crowds(reports.stream().map(EventReport::id).toList()).keySet();
    return reports.stream()
        .filter(report -> fresh.contains(report.id()) || !before.contains(report.id()))
        .toList();
  }

  private void enterCrowd(EventReport report) {
    UUID crowd = crowdOf(report);
    crowded.put(report.id(), crowd);
    touchedCrowds.add(crowd);
  }

  /** Joins the reports of each touched crowd. */
  private void joinCrowds() {
    for (UUID crowd : touchedCrowds) {
      Map<UUID, EventReport> members = new TreeMap<>(EventReport.BY_TEXT_OF_ID);
      // Those that were reached may have left.
      known.ofCrowd(crowd).stream()
          .filter(report -> !reached.containsKey(report.id()))
          .forEach(report -> members.put(report.id(), report));
      reached.values().stream()
          .filter(report -> crowd.equals(crowded.get(report.id())))
          .forEach(report -> members.put(report.id(), report));
      if (!members.isEmpty()) {
        result.events.add(JoinedEvent.of(List.copyOf(members.values())));
        for (UUID member : members.keySet()) {
          result.crowds.put(member, crowd);
          if (members.size() > 1) {
            result.reasons.put(member, JoinReason.EQUAL_REPORT.code());
          }
        }
      }
    }
  }

  /** Returns a name-based UUID of all that equal reports share. */
  private static UUID crowdOf(EventReport report) {
    ReportDays days = report.days();
    String name =
        "crowd|%s|%s|%s|%s|%s|%s"
            .formatted(
                report.family(),
                report.mode(),
                days.first(),
                days.last(),
                report.entities(),
                report.place() == null ? null : report.place().entity());
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
