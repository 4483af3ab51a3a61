package io.dateline.gateway.export;

import static java.util.stream.Collectors.joining;

import io.dateline.gateway.export.ExportedEvent.Party;
import java.util.List;

/** Writes an event in words, for files that need a name for it. */
final class EventText {

  private EventText() {}

  /** Returns "AID (PLANNED): Ilse Varga → dockworkers". */
  static String of(ExportedEvent item) {
    StringBuilder text = new StringBuilder();
    text.append(item.event().type()).append(" (").append(item.event().modality()).append(')');
    String actors = names(item.actors());
    String recipients = names(item.recipients());
    if (!actors.isEmpty() || !recipients.isEmpty()) {
      text.append(": ").append(actors);
    }
    if (!recipients.isEmpty()) {
      text.append(actors.isEmpty() ? "→ " : " → ").append(recipients);
    }
    return text.toString();
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::name).distinct().collect(joining(", "));
  }
}
