package io.dateline.entities.extraction;

import io.dateline.entities.mentions.Mention;
import io.dateline.entities.quotes.Quote;
import java.util.List;

/**
 * What the pipeline found in one article.
 *
 * @param mentions in the order of the text, without overlap
 * @param quotes in the order of the text
 * @param remark what a reader of the results should know (a language that the pipeline does not
 *     know, a text that was read only in part), null where there is nothing
 * @param taggingNanos how long the name tagger took, for whoever wants to know where the time goes
 */
public record ExtractionResult(
    List<Mention> mentions, List<Quote> quotes, String remark, long taggingNanos) {

  public ExtractionResult {
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
  }
}
