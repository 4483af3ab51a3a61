package io.dateline.gateway.export;

import static java.util.stream.Collectors.joining;

import io.dateline.gateway.entities.OfficeText;
import io.dateline.gateway.export.Csv.Column;
import io.dateline.gateway.export.ExportedEvent.Party;
import io.dateline.gateway.happenings.Event;
import io.dateline.gateway.happenings.EventDate;
import io.dateline.gateway.happenings.EventParticipant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The columns of the events file. Several values of a column are separated by "; ". */
final class EventsAsCsv {

  static final List<Column<ExportedEvent>> COLUMNS =
      List.of(
          column("id", Event::id),
          column("type", Event::type),
          column("mode", Event::mode),
          column("modality", Event::modality),
          column(
              "contexts",
              event -> event.contexts().stream().map(Enum::name).collect(joining("; "))),
          date("from", EventDate::from),
          date("to", EventDate::to),
          date("datePrecision", EventDate::precision),
          date("dateBasis", EventDate::basis),
          parties("actors", ExportedEvent::actors, Party::name),
          parties("actorIds", ExportedEvent::actors, Party::entityId),
          parties("actorCountries", ExportedEvent::actors, EventsAsCsv::country),
          parties("actorOffices", ExportedEvent::actors, EventsAsCsv::office),
          parties("recipients", ExportedEvent::recipients, Party::name),
          parties("recipientIds", ExportedEvent::recipients, Party::entityId),
          parties("recipientCountries", ExportedEvent::recipients, EventsAsCsv::country),
          parties("recipientOffices", ExportedEvent::recipients, EventsAsCsv::office),
          parties("saidBy", ExportedEvent::saidBy, Party::name),
          place("place", Party::name),
          place("placeId", Party::entityId),
          place("placeCountry", EventsAsCsv::country),
          column("intensity", Event::intensity),
          column("quadrant", Event::quadrant),
          column("confidence", Event::confidence),
          column("articleCount", Event::articleCount),
          new Column<>("outletCount", one -> one.origins().outlets()),
          new Column<>("independentOrigins", one -> one.origins().origins()));

  private EventsAsCsv() {}

  private static Column<ExportedEvent> column(String name, Function<Event, Object> value) {
    return new Column<>(name, exported -> value.apply(exported.event()));
  }

  private static Column<ExportedEvent> date(String name, Function<EventDate, Object> value) {
    return column(name, event -> event.date() == null ? null : value.apply(event.date()));
  }

  private static Column<ExportedEvent> place(String name, Function<Party, Object> value) {
    return new Column<>(
        name, exported -> exported.place() == null ? null : value.apply(exported.place()));
  }

  private static Column<ExportedEvent> parties(
      String name, Function<ExportedEvent, List<Party>> parties, Function<Party, String> value) {
    return new Column<>(
        name,
        exported ->
            parties.apply(exported).stream()
                .map(value)
                .filter(Objects::nonNull)
                .distinct()
                .collect(joining("; ")));
  }

  private static String country(Party party) {
    return party.participant().countryCode();
  }

  private static String office(Party party) {
    EventParticipant participant = party.participant();
    return participant.office() == null ? null : OfficeText.withState(participant.office());
  }
}
