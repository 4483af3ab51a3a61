package io.dateline.entities.knowledge.events;

import io.dateline.entities.joining.EventReport;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A report with the event that it belongs to.
 *
 * @param reason the joined codes of the reasons, null for the only report of an event
 * @param crowd the crowd, null where it is in none
 */
record AssignedReport(EventReport report, UUID event, String reason, UUID crowd) {

  UUID id() {
    return report.id();
  }

  /** Returns the values that some reports have. */
  static Set<UUID> values(
      Collection<AssignedReport> reports, Function<AssignedReport, UUID> property) {
    return reports.stream()
        .map(property)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
