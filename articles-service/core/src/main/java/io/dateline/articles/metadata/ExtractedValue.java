package io.dateline.articles.metadata;

import io.dateline.articles.block.Span;
import java.util.List;

/**
 * A value of a field with its place on the page.
 *
 * @param source the part of the page that gave it, such as "meta og:title"
 * @param blocks the blocks that show it, in their order; empty if only markup does
 * @param rawSpan its place in the decoded page, or null
 * @param confidence 0 to 1
 */
record ExtractedValue<T>(
    T value, String source, List<Integer> blocks, Span rawSpan, double confidence) {

  static <T> ExtractedValue<T> inMarkup(T value, String source, double confidence) {
    return new ExtractedValue<>(value, source, List.of(), null, confidence);
  }

  static <T> ExtractedValue<T> inBlock(
      T value, String source, LabelledPage page, int block, double confidence) {
    return new ExtractedValue<>(
        value, source, List.of(block), page.labels().page().block(block).rawSpan(), confidence);
  }

  MetadataField field(String name) {
    return new MetadataField(name, String.valueOf(value), source, rawSpan, confidence);
  }
}
