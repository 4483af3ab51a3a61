package io.dateline.articles.metadata;

import io.dateline.articles.block.Labelling;
import io.dateline.articles.block.PageHead;
import java.util.List;

/**
 * What extractors read.
 *
 * @param labels the page's blocks with their labels so far
 * @param url where it was found, or null
 * @param jsonLd what JSON-LD says of the article
 */
record Page(Labelling labels, String url, JsonLd jsonLd) {

  static Page of(Labelling labels, String url) {
    return new Page(labels, url, JsonLd.of(labels.page().head().jsonLd()));
  }

  PageHead head() {
    return labels.page().head();
  }

  boolean html() {
    return labels.page().html();
  }

  int size() {
    return labels.size();
  }

  String text(int block) {
    return labels.text(block);
  }

  /** The first non-blank of these metas, with the name under which it was found. */
  Found<String> meta(double confidence, List<String> names) {
    for (String name : names) {
      String value = head().meta(name).orElse(null);
      if (value != null) {
        return Found.inMarkup(value, "meta " + name, confidence);
      }
    }
    return null;
  }
}
