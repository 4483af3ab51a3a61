package io.dateline.articles.metadata;

import io.dateline.articles.block.LabelledBlocks;
import io.dateline.articles.block.PageHead;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What extractors read.
 *
 * @param labels the page's blocks with their labels so far
 * @param url where it was found, or null
 * @param crawlRecord what came beside it
 * @param jsonLd what JSON-LD says of the article
 * @param outlet what the page calls its outlet
 * @param lowerCase words of the page that begin with a small letter, once they were asked for
 */
record LabelledPage(
    LabelledBlocks labels,
    String url,
    CrawlRecord crawlRecord,
    JsonLd jsonLd,
    OutletNames outlet,
    Set<String> lowerCase) {

  static LabelledPage of(LabelledBlocks labels, String url, CrawlRecord crawlRecord) {
    JsonLd jsonLd = JsonLd.of(labels.page().head().jsonLd());
    OutletNames outlet = OutletNames.of(labels.page().head(), jsonLd, url);
    return new LabelledPage(labels, url, crawlRecord, jsonLd, outlet, new HashSet<>());
  }

  /** Whether no word of a name stands somewhere on the page in lower case, as a common word. */
  boolean isNeverLowerCase(String name) {
    if (lowerCase.isEmpty()) {
      for (int i = 0; i < size(); i++) {
        for (String word : text(i).split(" ")) {
          if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
            lowerCase.add(word);
          }
        }
      }
    }
    for (String word : name.split(" ")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!lower.equals(word) && lowerCase.contains(lower)) {
        return false;
      }
    }
    return true;
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
  ExtractedValue<String> meta(double confidence, Set<String> names) {
    for (String name : names) {
      String value = head().meta(name).orElse(null);
      if (value != null) {
        return ExtractedValue.inMarkup(value, "meta " + name, confidence);
      }
    }
    return null;
  }
}
