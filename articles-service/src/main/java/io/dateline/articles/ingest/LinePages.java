package io.dateline.articles.ingest;

import io.dateline.articles.problem.Problems;
import io.dateline.problem.HttpProblem;
import java.io.IOException;

/** One JSON object a line. */
final class LinePages implements PageSource {

  private final Lines lines;
  private final PageRequests requests;
  private final long from;
  private final long maxPage;
  private final String fetchedAt;

  /**
   * @param from lines before this one are passed over unread
   * @param fetchedAt when the pages were fetched whose lines do not say, or null
   */
  LinePages(Lines lines, PageRequests requests, long from, long maxPage, String fetchedAt) {
    this.fetchedAt = fetchedAt;
    this.lines = lines;
    this.requests = requests;
    this.from = from;
    this.maxPage = maxPage;
  }

  @Override
  public Entry next() throws IOException {
    try {
      Lines.Line line = lines.next();
      while (line != null && (line.isBlank() || line.number() < from)) {
        line = lines.next();
      }
      return line == null ? null : entry(line);
    } catch (Lines.Unreadable e) {
      throw new Unreadable("The stream breaks off here.", e);
    }
  }

  private Entry entry(Lines.Line line) {
    if (line.isTooLong()) {
      return Entry.rejected(line.number(), Problems.pageTooLarge(maxPage));
    }
    try {
      byte[] bytes = line.bytes();
      return Entry.of(line.number(), requests.ofJson(bytes, bytes.length, null, fetchedAt));
    } catch (HttpProblem problem) {
      return Entry.rejected(line.number(), problem);
    }
  }

  @Override
  public long number() {
    return lines.number();
  }
}
