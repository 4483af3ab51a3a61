package io.dateline.evaluation.events;

import io.dateline.entities.events.Event;
import io.dateline.entities.events.Participant;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.text.Span;
import io.dateline.evaluation.events.MarkedArticle.PlacedSentence;
import io.dateline.evaluation.passages.Tally;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares events with marked ones. An event is found where the triggers share a character and the
 * types are equal; participants and modality are compared on the events that are found.
 */
public final class EventScore {

  private final Tally types = new Tally();
  private final Tally triggers = new Tally();
  private final Tally actors = new Tally();
  private final Tally recipients = new Tally();
  private final Tally sources = new Tally();
  private final Map<EventType, Tally> byType = new EnumMap<>(EventType.class);
  private final Map<Modality, Tally> byModality = new EnumMap<>(Modality.class);
  private final List<double[]> confidences = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();
  private int sentences;
  private int modalities;
  private int rightModalities;
  private int empty;
  private int leftEmpty;

  public EventScore() {
    for (EventType type : EventType.values()) {
      byType.put(type, new Tally());
    }
    for (Modality modality : Modality.values()) {
      byModality.put(modality, new Tally());
    }
  }

  /**
   * Adds the sentences of an article.
   *
   * @param stratum the part of the set that counts, null for all
   */
  public void add(MarkedArticle article, List<Event> found, String stratum) {
    for (PlacedSentence sentence : article.sentences()) {
      if (stratum == null || stratum.equals(sentence.marked().stratum())) {
        List<Event> inside =
            found.stream().filter(e -> e.trigger().overlaps(sentence.span())).toList();
        add(sentence, inside, article.text().text());
      }
    }
  }

  private void add(PlacedSentence sentence, List<Event> found, String text) {
    List<MarkedEvent> marked = sentence.marked().events();
    sentences++;
    if (marked.isEmpty()) {
      empty++;
      leftEmpty += found.isEmpty() ? 1 : 0;
    }
    Set<Event> used = new HashSet<>();
    for (MarkedEvent event : marked) {
      Event same = same(event, sentence, found, used);
      boolean right = same != null && same.type() == event.type();
      triggers.marked(same != null);
      types.marked(right);
      byType.get(event.type()).marked(right);
      if (right) {
        compare(event, same, text);
      }
      if (!right) {
        miss(
            "missed",
            event.type() + " " + event.modality(),
            event.trigger().of(sentence.marked().sentence()),
            sentence);
      }
      if (same != null) {
        used.add(same);
        confidences.add(new double[] {same.confidence(), right ? 1 : 0});
      }
    }
    for (Event event : found) {
      triggers.found();
      types.found();
      byType.get(event.type()).found();
      if (!used.contains(event)) {
        confidences.add(new double[] {event.confidence(), 0});
        miss("too many", event.type() + " " + event.modality(), event.trigger().of(text), sentence);
      }
    }
  }

  private void miss(String what, String type, String trigger, PlacedSentence sentence) {
    misses.add(what + " " + type + " \"" + trigger + "\": " + sentence.marked().sentence());
  }

  /** Returns the unused event with the same trigger, one of the same type first. */
  private static Event same(
      MarkedEvent marked, PlacedSentence sentence, List<Event> found, Set<Event> used) {
    int offset = sentence.span().start();
    Span trigger = new Span(offset + marked.trigger().start(), offset + marked.trigger().end());
    List<Event> fitting =
        found.stream().filter(e -> !used.contains(e) && e.trigger().overlaps(trigger)).toList();
    return fitting.stream()
        .filter(e -> e.type() == marked.type())
        .findFirst()
        .orElse(fitting.isEmpty() ? null : fitting.get(0));
  }

  private void compare(MarkedEvent marked, Event found, String text) {
    modalities++;
    boolean right = marked.modality() == found.modality();
    rightModalities += right ? 1 : 0;
    byModality.get(marked.modality()).marked(right);
    byModality.get(found.modality()).found();
    compare(marked.actors(), found.actors(), text, actors);
    compare(marked.recipients(), found.recipients(), text, recipients);
    compare(
        marked.saidBy() == null ? List.of() : List.of(marked.saidBy()),
        found.saidBy() == null ? List.of() : List.of(found.saidBy()),
        text,
        sources);
  }

  private static void compare(
      List<String> marked, List<Participant> found, String text, Tally tally) {
    List<Participant> left = new ArrayList<>(found);
    found.forEach(participant -> tally.found());
    for (String name : marked) {
      Participant same =
          left.stream()
              .filter(p -> ParticipantNames.areAlike(name, p, text))
              .findFirst()
              .orElse(null);
      tally.marked(same != null);
      left.remove(same);
    }
  }

  public int sentences() {
    return sentences;
  }

  public Tally types() {
    return types;
  }

  public Tally triggers() {
    return triggers;
  }

  public Tally actors() {
    return actors;
  }

  public Tally recipients() {
    return recipients;
  }

  public Tally sources() {
    return sources;
  }

  public Map<EventType, Tally> byType() {
    return byType;
  }

  public Map<Modality, Tally> byModality() {
    return byModality;
  }

  /** Returns the part of the found events whose modality is right, 0 to 1. */
  public double modalityAccuracy() {
    return modalities == 0 ? 0 : (double) rightModalities / modalities;
  }

  /** Returns the mean F1 of the modalities that are marked on found events, in percent. */
  public double modalityF1() {
    return byModality.values().stream()
        .filter(tally -> tally.marked() > 0)
        .mapToDouble(Tally::f1)
        .average()
        .orElse(0);
  }

  /** Returns the part of the sentences without an event in which none was found, 0 to 1. */
  public double leftEmpty() {
    return empty == 0 ? 0 : (double) leftEmpty / empty;
  }

  public int emptySentences() {
    return empty;
  }

  /**
   * Returns the confidence of each found event, and 1 where it is marked with that type, else 0.
   */
  public List<double[]> confidences() {
    return confidences;
  }

  /** Returns what was missed and what was too much. */
  public List<String> misses() {
    return misses;
  }
}
