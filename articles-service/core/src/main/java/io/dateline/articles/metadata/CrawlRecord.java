package io.dateline.articles.metadata;

import java.util.List;

/**
 * What the record that brought a page says beside it, as corpora keep it. It speaks where the page
 * itself is silent; a title of the record that the page shows is read there.
 *
 * @param title of the page, perhaps with the outlet's name behind it, or null
 * @param date of publication in any form that pages use, or null
 * @param authors one by one, or none
 */
public record CrawlRecord(String title, String date, List<String> authors) {

  /** A page that came alone. */
  public static final CrawlRecord NONE = new CrawlRecord(null, null, List.of());

  public CrawlRecord {
    authors = List.copyOf(authors);
  }
}
