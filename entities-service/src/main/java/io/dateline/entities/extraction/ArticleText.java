package io.dateline.entities.extraction;

import io.dateline.entities.text.Span;
import java.util.List;

/**
 * What the pipeline reads.
 *
 * @param text one text revision; all spans point into it
 * @param language BCP 47, null where unknown
 * @param datelines the stretches that are datelines: "MEXICO CITY (Reuters) -"
 */
public record ArticleText(String text, String language, List<Span> datelines) {

  public ArticleText {
    datelines = List.copyOf(datelines);
  }
}
