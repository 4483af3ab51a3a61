package io.dateline.entities.extraction;

import io.dateline.entities.text.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * What the pipeline reads.
 *
 * @param text one text revision; all spans point into it
 * @param language BCP 47, null where unknown
 * @param publishedOn the day of publication where the outlet is, null where unknown; what "on
 *     Thursday" is counted from
 * @param datelines the stretches that are datelines: "MEXICO CITY (Reuters) -"
 */
public record ArticleText(
    String text, String language, LocalDate publishedOn, List<Span> datelines) {

  public ArticleText {
    datelines = List.copyOf(datelines);
  }
}
