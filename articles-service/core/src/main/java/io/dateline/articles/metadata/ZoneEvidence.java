package io.dateline.articles.metadata;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * The signs of a page's country, for zones that several countries call the same. The page is
 * searched once, however many times it prints.
 */
final class ZoneEvidence {

  private static final Pattern ISRAEL =
      Pattern.compile(Languages.alternatives(WordList.EVIDENCE_OF_ISRAEL));
  private static final Pattern IRELAND =
      Pattern.compile(Languages.alternatives(WordList.EVIDENCE_OF_IRELAND));
  private static final Pattern INDIA =
      Pattern.compile(Languages.alternatives(WordList.EVIDENCE_OF_INDIA));

  private final String text;
  private ZoneId ist;

  private ZoneEvidence(String text) {
    this.text = text;
  }

  /** Takes the evidence from the page's short lines and its URL. */
  static ZoneEvidence of(String text) {
    return new ZoneEvidence(text);
  }

  /**
   * Returns the zone that "IST" means here: India's, unless the page shows signs of Israel or
   * Ireland and none of India. Most pages with IST are from India.
   */
  ZoneId ist() {
    if (ist == null) {
      ist = foundIst();
    }
    return ist;
  }

  private ZoneId foundIst() {
    if (!INDIA.matcher(text).find()) {
      if (ISRAEL.matcher(text).find()) {
        return ZoneId.of("Asia/Jerusalem");
      }
      if (IRELAND.matcher(text).find()) {
        return ZoneId.of("Europe/Dublin");
      }
    }
    return ZoneId.of("Asia/Kolkata");
  }
}
