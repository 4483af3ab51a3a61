package io.dateline.articles.metadata;

import java.util.List;

/**
 * The fields that came beside a page in the record of a crawl or a corpus. A field counts if the
 * page itself has no value; if bare text shows the record's title in a line, that line is the
 * headline.
 *
 * @param title the title, perhaps with the outlet's name behind it, or null
 * @param date the date of publication in any form that pages use, or null
 * @param authors the authors one by one, or none
 */
public record CrawlRecord(String title, String date, List<String> authors) {

  /** The record of a page that came alone. */
  public static final CrawlRecord NONE = new CrawlRecord(null, null, List.of());

  public CrawlRecord {
    authors = List.copyOf(authors);
  }
}
