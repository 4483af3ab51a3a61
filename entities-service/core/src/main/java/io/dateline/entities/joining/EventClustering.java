package io.dateline.entities.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Groups connected reports into events. The best pairs are joined first, and two groups stay apart
 * where any report of one contradicts any of the other. The set of reports alone decides, whatever
 * the order in which they came.
 */
public final class EventClustering {

  /** Two reports by their positions in the sorted list. */
  private record Link(int one, int other, ReportPair pair) {}

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble((Link link) -> -link.pair.score())
          .thenComparingInt(Link::one)
          .thenComparingInt(Link::other);

  private EventClustering() {}

  /**
   * The events of connected reports, and why each report belongs to its event.
   *
   * @param reasons the joined codes of {@link JoinReason} by the id of the report; none for the
   *     only report of an event
   */
  public record Clusters(List<JoinedEvent> events, Map<UUID, String> reasons) {}

  /** Groups reports, each of which is joinable with another one, directly or through others. */
  public static Clusters cluster(Collection<EventReport> connected) {
    List<EventReport> reports = connected.stream().sorted(EventReport.BY_ID).toList();
    ReportPair[][] pairs = new ReportPair[reports.size()][reports.size()];
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        ReportPair pair = ReportPair.of(reports.get(i), reports.get(j));
        pairs[i][j] = pair;
        pairs[j][i] = pair;
        if (pair.isJoinable()) {
          links.add(new Link(i, j, pair));
        }
      }
    }
    links.sort(BEST_FIRST);
    List<List<Integer>> groups = groups(reports.size(), links, pairs);
    List<JoinedEvent> events = new ArrayList<>();
    groups.stream()
        .distinct()
        .forEach(group -> events.add(JoinedEvent.of(group.stream().map(reports::get).toList())));
    return new Clusters(List.copyOf(events), reasons(reports, links, groups));
  }

  /** Returns the group of each report; reports of one group have the same list. */
  private static List<List<Integer>> groups(int size, List<Link> links, ReportPair[][] pairs) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (Link link : links) {
      List<Integer> one = groups.get(link.one);
      List<Integer> other = groups.get(link.other);
      if (one != other && !contradict(one, other, pairs)) {
        one.addAll(other);
        other.forEach(member -> groups.set(member, one));
      }
    }
    return groups;
  }

  private static boolean contradict(List<Integer> one, List<Integer> other, ReportPair[][] pairs) {
    return one.stream().anyMatch(i -> other.stream().anyMatch(j -> pairs[i][j].isVetoed()));
  }

  /** Returns for each report the reasons of its best pair within its group. */
  private static Map<UUID, String> reasons(
      List<EventReport> reports, List<Link> links, List<List<Integer>> groups) {
    Map<UUID, String> reasons = new HashMap<>();
    for (Link link : links) {
      if (groups.get(link.one) == groups.get(link.other)) {
        String codes = JoinReason.codes(link.pair.reasons());
        reasons.putIfAbsent(reports.get(link.one).id(), codes);
        reasons.putIfAbsent(reports.get(link.other).id(), codes);
      }
    }
    return reasons;
  }
}
