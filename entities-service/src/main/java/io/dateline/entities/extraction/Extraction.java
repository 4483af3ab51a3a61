package io.dateline.entities.extraction;

import java.util.List;

/**
 * What the pipeline found in one article.
 *
 * @param mentions in the order of the text, without overlap
 * @param remark what a reader of the results should know (a language that the pipeline does not
 *     know, a text that was read only in part), null where there is nothing
 */
public record Extraction(List<Mention> mentions, String remark) {

  public Extraction {
    mentions = List.copyOf(mentions);
  }
}
