package io.dateline.evaluation.events;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An event that a reader marked in a sentence.
 *
 * @param mode null where the event has none
 * @param trigger in the sentence
 * @param actors as printed in the sentence, or the name of somebody whom it means
 * @param saidBy null where the page vouches for the event itself
 * @param place null where the sentence states none
 */
record MarkedEvent(
    EventType type,
    EventMode mode,
    Modality modality,
    Span trigger,
    List<String> actors,
    List<String> recipients,
    String saidBy,
    String place) {

  /**
   * Reads an element of {@code events}.
   *
   * @throws IllegalArgumentException if a field is missing or holds an unknown value
   */
  static MarkedEvent of(JsonNode event) {
    return new MarkedEvent(
        EventType.valueOf(event.path("type").asText()),
        event.hasNonNull("mode") ? mode(event.path("mode").asText()) : null,
        Modality.valueOf(event.path("modality").asText()),
        new Span(event.path("start").asInt(), event.path("end").asInt()),
        texts(event.path("actors")),
        texts(event.path("recipients")),
        text(event.path("saidBy")),
        text(event.path("place")));
  }

  private static EventMode mode(String name) {
    return EventMode.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String text(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
