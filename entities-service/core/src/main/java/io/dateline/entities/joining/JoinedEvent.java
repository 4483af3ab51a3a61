package io.dateline.entities.joining;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.nullsFirst;

import io.dateline.entities.events.EventDate;
import io.dateline.entities.plover.EventContext;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One happening with all reports of it.
 *
 * @param id the smallest id of its reports, so that each of their ids leads to it
 * @param type the type that most reports have
 * @param mode the manner that most reports of that type have, null where none has one
 * @param modality that of the latest report, by day of publication and then by id
 * @param date the most exact date that a report states, else the first day of publication; null
 *     where no report says that it happened
 * @param firstDay the first day of the date, else the first day of publication
 * @param lastDay the last day of the date, else the last day of publication
 * @param placed the report with the narrowest place, null where none has one
 * @param intensity that of the surest report of the type
 * @param confidence the highest of the reports
 * @param reports sorted by their ids
 */
public record JoinedEvent(
    UUID id,
    EventType type,
    EventMode mode,
    Set<EventContext> contexts,
    Modality modality,
    EventDate date,
    LocalDate firstDay,
    LocalDate lastDay,
    UUID placed,
    double intensity,
    double confidence,
    int articleCount,
    List<EventReport> reports) {

  private static final Comparator<EventReport> SUREST_LAST =
      comparing(EventReport::confidence).thenComparing(EventReport.LATEST_LAST);

  private static final Comparator<EventDate> BEST_FIRST =
      comparing(EventDate::basis)
          .thenComparingLong(date -> ChronoUnit.DAYS.between(date.from(), date.to()));

  /** Sums up the reports of one happening. */
  static JoinedEvent of(List<EventReport> unsorted) {
    List<EventReport> reports = unsorted.stream().sorted(EventReport.BY_ID).toList();
    EventReport latest = reports.stream().max(EventReport.LATEST_LAST).orElseThrow();
    EventType type = mostFrequent(reports, EventReport::type, EventType.class);
    List<EventReport> typed = reports.stream().filter(r -> r.type() == type).toList();
    EventReport surest = typed.stream().max(SUREST_LAST).orElseThrow();
    EventDate date = date(reports);
    List<LocalDate> published = reports.stream().map(EventReport::published).sorted().toList();
    Set<EventContext> contexts = EnumSet.noneOf(EventContext.class);
    reports.forEach(report -> contexts.addAll(report.contexts()));
    return new JoinedEvent(
        reports.get(0).id(),
        type,
        mostFrequent(typed, EventReport::mode, EventMode.class),
        contexts,
        latest.modality(),
        date,
        date == null ? published.get(0) : date.from(),
        date == null ? published.get(published.size() - 1) : date.to(),
        placed(reports),
        surest.intensity(),
        reports.stream().mapToDouble(EventReport::confidence).max().orElseThrow(),
        (int) reports.stream().map(EventReport::article).distinct().count(),
        reports);
  }

  private static <E extends Enum<E>> E mostFrequent(
      List<EventReport> reports, Function<EventReport, E> property, Class<E> values) {
    Map<E, Long> counts =
        reports.stream()
            .map(property)
            .filter(Objects::nonNull)
            .collect(
                Collectors.groupingBy(
                    Function.identity(), () -> new EnumMap<>(values), Collectors.counting()));
    return counts.entrySet().stream()
        .min(
            comparingLong((Map.Entry<E, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static EventDate date(List<EventReport> reports) {
    // Of several days of publication the first counts: later articles report older news.
    return reports.stream()
        .filter(report -> report.date() != null)
        .min(
            comparing(EventReport::date, BEST_FIRST)
                .thenComparing(
                    report ->
                        report.date().basis() == EventDate.Basis.PUBLICATION
                            ? report.date().from()
                            : null,
                    nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(EventReport.LATEST_LAST.reversed()))
        .map(EventReport::date)
        .orElse(null);
  }

  private static UUID placed(List<EventReport> reports) {
    return reports.stream()
        .filter(report -> report.place() != null)
        .max(
            comparing((EventReport report) -> report.place().stated())
                .thenComparing(report -> report.place().level())
                .thenComparing(EventReport.LATEST_LAST))
        .map(EventReport::id)
        .orElse(null);
  }
}
