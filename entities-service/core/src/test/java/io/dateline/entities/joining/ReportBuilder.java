package io.dateline.entities.joining;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.entities.dates.DateValue;
import io.dateline.entities.events.EventDate;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Builds reports for tests. Every report is of an article of its own, unless it is told. */
final class ReportBuilder {

  private static int built;

  private final EventType type;
  private final LocalDate published;
  private final String trigger;
  private final List<ReportParty> actors = new ArrayList<>();
  private final List<ReportParty> recipients = new ArrayList<>();
  private UUID article = UUID.randomUUID();
  private EventMode mode;
  private Modality modality = Modality.HAPPENED;
  private EventDate date;
  private ReportPlace place;
  private Set<String> numbers = Set.of();

  private ReportBuilder(EventType type, LocalDate published, String trigger) {
    this.type = type;
    this.published = published;
    this.trigger = trigger;
  }

  /** Begins the report of an article of May 2026. */
  static ReportBuilder report(EventType type, String trigger, int day) {
    return new ReportBuilder(type, LocalDate.of(2026, 5, 1).plusDays(day - 1), trigger);
  }

  static UUID entity(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }

  private static ReportParty party(String name) {
    boolean country = name.length() == 2;
    return new ReportParty(entity(name), country, country ? name : null, name);
  }

  ReportBuilder by(String... names) {
    List.of(names).forEach(name -> actors.add(party(name)));
    return this;
  }

  ReportBuilder to(String... names) {
    List.of(names).forEach(name -> recipients.add(party(name)));
    return this;
  }

  /** Adds a recipient that is no entity. */
  ReportBuilder toSome(String words, String country) {
    recipients.add(new ReportParty(null, false, country, words));
    return this;
  }

  ReportBuilder in(String key) {
    String country = key.replaceAll("^[a-z]+:([A-Z]{2}).*$", "$1");
    place = new ReportPlace(entity(key), key, country, true);
    return this;
  }

  ReportBuilder filedFrom(String key) {
    in(key);
    place = new ReportPlace(place.entity(), key, place.countryCode(), false);
    return this;
  }

  ReportBuilder on(int day) {
    LocalDate that = LocalDate.of(2026, 5, 1).plusDays(day - 1);
    date = new EventDate(that, that, DateValue.Precision.DAY, EventDate.Basis.RESOLVED);
    return this;
  }

  ReportBuilder in(LocalDate from, LocalDate to, DateValue.Precision precision) {
    date = new EventDate(from, to, precision, EventDate.Basis.STATED);
    return this;
  }

  ReportBuilder is(Modality told) {
    modality = told;
    return this;
  }

  ReportBuilder as(EventMode manner) {
    mode = manner;
    return this;
  }

  ReportBuilder of(UUID same) {
    article = same;
    return this;
  }

  ReportBuilder with(String... numerals) {
    numbers = Set.of(numerals);
    return this;
  }

  EventReport build() {
    EventDate given =
        date == null && modality == Modality.HAPPENED
            ? new EventDate(
                published, published, DateValue.Precision.DAY, EventDate.Basis.PUBLICATION)
            : date;
    return new EventReport(
        entity("report " + built++),
        article,
        type,
        mode,
        Set.of(),
        modality,
        trigger,
        List.copyOf(actors),
        List.copyOf(recipients),
        List.of(),
        given,
        published,
        place,
        numbers,
        type.intensity(),
        0.5);
  }
}
