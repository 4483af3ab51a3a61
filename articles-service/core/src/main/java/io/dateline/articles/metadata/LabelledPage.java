package io.dateline.articles.metadata;

import io.dateline.articles.block.LabelledBlocks;
import io.dateline.articles.block.PageHead;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The input of the extractors: a page's labelled blocks with its declarations.
 *
 * @param labels the page's blocks with their labels so far
 * @param url the address of the page, or null
 * @param crawlRecord the fields that came beside the page
 * @param jsonLd the JSON-LD of the article
 * @param outlet the names that the page has for its outlet
 * @param lowerCase words of the page that begin with a small letter; filled at the first question
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

  /**
   * Returns whether no word of a name stands elsewhere on the page in small letters, as a common
   * word does.
   */
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

  /**
   * Returns the first non-blank content of these meta elements, with the name of the element; null
   * if there is none.
   */
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
