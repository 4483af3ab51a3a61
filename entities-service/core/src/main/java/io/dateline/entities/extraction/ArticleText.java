package io.dateline.entities.extraction;

import io.dateline.entities.text.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * The input of the pipeline.
 *
 * @param text one text revision; all spans point into it
 * @param language BCP 47, null where unknown
 * @param publishedOn the day of publication at the outlet, null where unknown; relative dates such
 *     as "on Thursday" are counted from it
 * @param datelines the spans that are datelines, such as "MEXICO CITY (Reuters) -"
 */
public record ArticleText(
    String text, String language, LocalDate publishedOn, List<Span> datelines) {

  public ArticleText {
    datelines = List.copyOf(datelines);
  }
}
