package io.dateline.entities.events;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.quotes.Quote;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Span;
import io.dateline.entities.text.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the events of a document, sentence by sentence. */
final class EventFinder {

  private static final double INTENSITY_OF_VISIT = 4;
  private static final double INTENSITY_OF_PHONE_CALL = 1.5;
  private static final double INTENSITY_OF_INVESTIGATION = -3;
  private static final double INTENSITY_OF_ALLEGATION = -3.5;

  private final DocumentReader reader;
  private final TriggerFinder triggers;
  private final Participants participants;
  private final EventDates dates;
  private final EventDetails details;
  private int quote;

  private EventFinder(AnnotatedDocument document) {
    this.reader = new DocumentReader(document);
    boolean network = document.get(Annotations.TRIGGERS).stream().anyMatch(Optional::isPresent);
    this.triggers =
        network ? new Deals(new NetworkTriggers(document), reader) : new LexiconTriggers(reader);
    this.participants = new Participants(reader);
    this.dates = new EventDates(reader);
    this.details = new EventDetails(reader);
  }

  /**
   * Returns the events of a document in the order of the text.
   *
   * @throws TimeLimit.Exceeded if the time limit ends first
   */
  static List<Event> of(AnnotatedDocument document, TimeLimit limit) {
    EventFinder finder = new EventFinder(document);
    List<Event> events = new ArrayList<>();
    for (int s = 0; s < finder.reader.sentences.size(); s++) {
      limit.check();
      List<Trigger> found = finder.triggers.triggers(s);
      for (Trigger trigger : found) {
        events.add(finder.event(s, trigger, found.size()));
      }
    }
    return List.copyOf(events);
  }

  private Event event(int s, Trigger trigger, int triggersOfSentence) {
    Sentence sentence = reader.sentences.get(s);
    EventDates.DatedModality dated = dates.of(s, trigger, triggersOfSentence);
    EventMode mode = details.mode(s, trigger);
    Span span = sentence.span(trigger.from(), trigger.to());
    return new Event(
        trigger.type(),
        mode,
        details.contexts(s),
        dated.modality(),
        span,
        sentence.span(),
        participants.of(s, trigger.actors()),
        participants.of(s, trigger.recipients()),
        saidBy(s, trigger, span),
        dated.date(),
        details.place(s, trigger),
        intensity(trigger.type(), mode),
        trigger.probability());
  }

  /**
   * Returns the source that the sentence names, else the speaker of the quote around the trigger.
   */
  private Participant saidBy(int s, Trigger trigger, Span span) {
    if (trigger.saidBy() != Trigger.NOBODY) {
      return participants.of(s, trigger.saidBy()).get(0);
    }
    return quoteAround(span).map(this::speaker).orElse(null);
  }

  private Optional<Quote> quoteAround(Span span) {
    while (quote < reader.quotes.size() && reader.quotes.get(quote).span().end() <= span.start()) {
      quote++;
    }
    return quote < reader.quotes.size() && reader.quotes.get(quote).span().start() <= span.start()
        ? Optional.of(reader.quotes.get(quote))
        : Optional.empty();
  }

  private Participant speaker(Quote quote) {
    Span words =
        quote.reference() != null
            ? quote.reference()
            : quote.speaker() == null ? null : quote.speaker().span();
    return words == null
        ? null
        : new Participant(words, quote.speaker(), quote.office(), quote.officeOf(), null);
  }

  private static double intensity(EventType type, EventMode mode) {
    if (mode == null) {
      return type.intensity();
    }
    return switch (mode) {
      case VISIT -> INTENSITY_OF_VISIT;
      case PHONE -> INTENSITY_OF_PHONE_CALL;
      case INVESTIGATE -> INTENSITY_OF_INVESTIGATION;
      case ALLEGE -> INTENSITY_OF_ALLEGATION;
      default -> type.intensity();
    };
  }
}
