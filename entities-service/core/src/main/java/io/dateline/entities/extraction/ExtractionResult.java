package io.dateline.entities.extraction;

import io.dateline.entities.events.Event;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.quotes.Quote;
import java.util.List;

/**
 * The result of the pipeline for one article.
 *
 * @param mentions in the order of the text, without overlap
 * @param quotes in the order of the text
 * @param events in the order of the text
 * @param remark what a reader of the results should know, such as an unknown language or a text
 *     that was read only in part; null where there is nothing to say
 * @param taggingNanos how long the name tagger took, in nanoseconds
 */
public record ExtractionResult(
    List<Mention> mentions,
    List<Quote> quotes,
    List<Event> events,
    String remark,
    long taggingNanos) {

  public ExtractionResult {
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    events = List.copyOf(events);
  }
}
