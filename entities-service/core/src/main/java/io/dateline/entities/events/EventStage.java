package io.dateline.entities.events;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotation;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.document.Stage;
import io.dateline.entities.quotes.QuoteStage;
import io.dateline.entities.text.TimeLimit;
import java.util.List;
import java.util.Set;

/** Finds the events of a document. */
public final class EventStage implements Stage {

  /** The events in the order of the text. */
  public static final Annotation<List<Event>> EVENTS = Annotation.ofDocument("events");

  @Override
  public String name() {
    return "events";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<Annotation<?>> requires() {
    return Set.of(
        Annotations.SENTENCES,
        Annotations.TREES,
        Annotations.TRIGGERS,
        Annotations.OFFICE_PHRASES,
        Annotations.MENTIONS,
        QuoteStage.QUOTES);
  }

  @Override
  public Set<Annotation<?>> provides() {
    return Set.of(EVENTS);
  }

  @Override
  public void run(AnnotatedDocument document, TimeLimit limit) {
    document.add(EVENTS, EventFinder.of(document, limit));
  }
}
