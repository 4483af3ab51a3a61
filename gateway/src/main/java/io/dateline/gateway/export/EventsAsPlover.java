package io.dateline.gateway.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.gateway.entities.Coordinates;
import io.dateline.gateway.entities.OfficeText;
import io.dateline.gateway.export.ExportedEvent.Party;
import io.dateline.gateway.happenings.Event;
import io.dateline.gateway.happenings.EventModality;
import io.dateline.gateway.happenings.EventType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes each event as one line of JSON in the manner of PLOVER and of the data set POLECAT. There,
 * a planned act of cooperation is AGREE and a planned act of conflict is THREATEN; the fields
 * {@code planned_type} and {@code planned_mode} keep the act itself.
 */
final class EventsAsPlover implements ExportFormat<ExportedEvent> {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The intensities that PLOVER gives to AGREE and THREATEN. */
  private static final double AGREED = 2.5;

  private static final double THREATENED = -3.5;

  @Override
  public void item(ExportedEvent item, StringBuilder file) {
    try {
      file.append(MAPPER.writeValueAsString(json(item))).append('\n');
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> json(ExportedEvent item) {
    Event event = item.event();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("event_id", event.id());
    if (event.date() != null) {
      json.put("event_date", event.date().from().toString());
      json.put("event_end_date", event.date().to().toString());
      json.put("date_precision", word(event.date().precision()));
      json.put("date_basis", word(event.date().basis()));
    }
    putType(json, event);
    json.put("contexts", event.contexts().stream().map(EventsAsPlover::word).toList());
    json.put("modality", word(event.modality()));
    json.put("actors", people(item.actors()));
    json.put("recipients", people(item.recipients()));
    json.put("said_by", people(item.saidBy()));
    if (item.place() != null) {
      json.put("location", location(item.place()));
    }
    json.put("confidence", event.confidence());
    json.put("articles", event.articleCount());
    json.put("outlets", item.origins().outlets());
    json.put("independent_origins", item.origins().origins());
    return json;
  }

  /** Writes type, mode, intensity and quadrant, with the translation of planned acts. */
  private static void putType(Map<String, Object> json, Event event) {
    boolean translated =
        event.modality() == EventModality.PLANNED
            && event.type() != EventType.AGREE
            && event.type() != EventType.THREATEN;
    boolean helps = event.quadrant().isCooperation();
    EventType type = !translated ? event.type() : helps ? EventType.AGREE : EventType.THREATEN;
    json.put("event_type", type.name());
    if (translated) {
      json.put("planned_type", event.type().name());
      putIfKnown(json, "planned_mode", word(event.mode()));
      json.put("intensity", helps ? AGREED : THREATENED);
      json.put("quad_code", helps ? "VERBAL COOPERATION" : "VERBAL CONFLICT");
    } else {
      putIfKnown(json, "event_mode", word(event.mode()));
      json.put("intensity", event.intensity());
      json.put("quad_code", event.quadrant().name().replace('_', ' '));
    }
  }

  private static List<Map<String, Object>> people(List<Party> parties) {
    return parties.stream()
        .map(
            party -> {
              Map<String, Object> json = new LinkedHashMap<>();
              json.put("name", party.name());
              json.put("text", party.participant().words());
              putIfKnown(json, "id", party.entityId());
              putIfKnown(json, "country", party.participant().countryCode());
              if (party.participant().office() != null) {
                json.put("title", OfficeText.of(party.participant().office()));
              }
              return json;
            })
        .toList();
  }

  private static Map<String, Object> location(Party place) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", place.name());
    putIfKnown(json, "id", place.entityId());
    putIfKnown(json, "country", place.participant().countryCode());
    Coordinates at = place.entity() == null ? null : place.entity().coordinates();
    if (at != null) {
      json.put("latitude", at.latitude());
      json.put("longitude", at.longitude());
    }
    return json;
  }

  private static void putIfKnown(Map<String, Object> json, String name, Object value) {
    if (value != null) {
      json.put(name, value);
    }
  }

  /** Returns a constant in the form of POLECAT, such as "heavy-weapons"; null for null. */
  private static String word(Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
