package io.dateline.entities.joining;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private final Map<UUID, EventReport> stillCrowded = new LinkedHashMap<>();
  private final Map<UUID, UUID> crowded = new HashMap<>();
  private final Set<UUID> touchedCrowds = new TreeSet<>(EventReport.BY_TEXT_OF_ID);
  private final Result result = new Result(new ArrayList<>(), new TreeMap<>(), new TreeMap<>());

  /** The stored reports. */
  public interface KnownReports {

    /**
     * Returns all reports that are in no crowd and share the family, a participant and a time with
     * one of these.
     */
    Collection<EventReport> near(Collection<EventReport> reports);

    /**
     * Returns those of crowds that do so, a part of them.
     *
     * @param after only reports behind this id, in the order of {@link EventReport#BY_TEXT_OF_ID};
     *     null for the first part
     * @param count the number of reports; fewer are the last part
     */
    List<EventReport> nearInCrowds(Collection<EventReport> reports, UUID after, int count);

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
   * Returns the reports that were joinable with reports that go or change, and so may have another
   * event now.
   *
   * @param former the reports as they were
   */
  public static Set<EventReport> neighbours(KnownReports known, Collection<EventReport> former) {
    Set<EventReport> found = new HashSet<>();
    if (former.isEmpty()) {
      return found;
    }
    List<EventReport> candidates = new ArrayList<>(known.near(former));
    candidates.addAll(known.nearInCrowds(former, null, Integer.MAX_VALUE));
    for (EventReport candidate : candidates) {
      if (isLinkedWithAny(candidate, former)) {
        found.add(candidate);
      }
    }
    return found;
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
    Map<UUID, UUID> before = known.crowds(seeds.keySet());
    fresh.forEach(before::remove);
    for (EventReport seed : seeds.values()) {
      if (!joining.reached.containsKey(seed.id())) {
        joining.joinAround(seed, before.get(seed.id()), fresh);
      }
    }
    joining.joinCrowds();
    return joining.result;
  }

  private static boolean isLinked(EventReport one, EventReport other) {
    return !one.id().equals(other.id()) && ReportPair.of(one, other).isJoinable();
  }

  private static boolean isLinkedWithAny(EventReport one, Collection<EventReport> others) {
    return others.stream().anyMatch(other -> isLinked(one, other));
  }

  /**
   * Joins the reports that are connected with one.
   *
   * @param crowd the crowd of the report if it has not changed, else null
   */
  private void joinAround(EventReport seed, UUID crowd, Set<UUID> fresh) {
    if (crowd != null && isLinkedWithAny(seed, stillCrowded.values())) {
      reached.put(seed.id(), seed);
      stillCrowded.put(seed.id(), seed);
      return;
    }
    Component component = new Component(seed, crowd, fresh);
    component.grow();
    reached.putAll(component.members);
    touchedCrowds.addAll(known.crowds(component.changing()).values());
    if (component.isCrowd()) {
      component.changing().forEach(id -> enterCrowd(component.members.get(id)));
      stillCrowded.putAll(component.members);
    } else {
      EventClustering.Clusters clusters = EventClustering.cluster(component.members.values());
      result.events.addAll(clusters.events());
      result.reasons.putAll(clusters.reasons());
    }
  }

  /** The reports that are connected with one, as far as they matter. */
  private final class Component {

    private final Map<UUID, EventReport> members = new LinkedHashMap<>();
    private final Set<UUID> crowdedBefore = new HashSet<>();
    private final Set<UUID> fresh;
    private boolean meetsCrowd;

    Component(EventReport seed, UUID crowd, Set<UUID> fresh) {
      this.fresh = fresh;
      members.put(seed.id(), seed);
      if (crowd != null) {
        crowdedBefore.add(seed.id());
      }
    }

    boolean isCrowd() {
      return meetsCrowd || members.size() > limit;
    }

    /** Returns the reports that enter or leave a crowd, or whose event may change. */
    Set<UUID> changing() {
      Set<UUID> changing = new LinkedHashSet<>(members.keySet());
      if (isCrowd()) {
        changing.removeAll(crowdedBefore);
      }
      return changing;
    }

    /**
     * Reaches all connected reports, of a crowd only those that are not crowded yet: crowded ones
     * stay so, and nothing behind them changes.
     */
    void grow() {
      List<EventReport> frontier = List.copyOf(members.values());
      while (!frontier.isEmpty()) {
        List<EventReport> beyond = new ArrayList<>();
        add(known.near(frontier), frontier, beyond);
        UUID last = null;
        boolean more = true;
        while (more && !isCrowd()) {
          List<EventReport> part = known.nearInCrowds(frontier, last, limit + 1);
          part.stream()
              .map(EventReport::id)
              .filter(id -> !fresh.contains(id))
              .forEach(crowdedBefore::add);
          add(part, frontier, beyond);
          more = part.size() > limit;
          last = part.isEmpty() ? null : part.get(part.size() - 1).id();
        }
        if (isCrowd()) {
          beyond.removeIf(report -> crowdedBefore.contains(report.id()));
        }
        frontier = beyond;
      }
      crowdedBefore.retainAll(members.keySet());
    }

    private void add(
        Collection<EventReport> candidates, List<EventReport> from, List<EventReport> beyond) {
      for (EventReport candidate : candidates) {
        if (!members.containsKey(candidate.id()) && isLinkedWithAny(candidate, from)) {
          meetsCrowd |= reached.containsKey(candidate.id());
          members.put(candidate.id(), candidate);
          beyond.add(candidate);
        }
      }
    }
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
          .filter(report -> !isReassigned(report.id()))
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

  /** Returns whether a report has entered another crowd or left crowds. */
  private boolean isReassigned(UUID report) {
    return crowded.containsKey(report)
        || (reached.containsKey(report) && !stillCrowded.containsKey(report));
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
