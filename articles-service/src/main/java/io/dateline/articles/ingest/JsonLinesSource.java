package io.dateline.articles.ingest;

import io.dateline.articles.problem.Problems;
import io.dateline.problem.HttpProblem;
import java.io.IOException;

/** Reads pages from lines of JSON, one object for each page. */
final class JsonLinesSource implements PageSource {

  private final BoundedLines lines;
  private final IngestRequestReader requests;
  private final long from;
  private final long maxPage;
  private final String fetchedAt;

  /**
   * @param from lines before this one are skipped unread
   * @param fetchedAt the time of the fetch for lines that do not state it, or null
   */
  JsonLinesSource(
      BoundedLines lines, IngestRequestReader requests, long from, long maxPage, String fetchedAt) {
    this.fetchedAt = fetchedAt;
    this.lines = lines;
    this.requests = requests;
    this.from = from;
    this.maxPage = maxPage;
  }

  @Override
  public SourcedPage next() throws IOException {
    try {
      BoundedLines.NumberedLine line = lines.next();
      while (line != null && (line.isBlank() || line.number() < from)) {
        line = lines.next();
      }
      return line == null ? null : entry(line);
    } catch (BoundedLines.BrokenStream e) {
      throw new UnreadableSource("The stream breaks off here.", e);
    }
  }

  private SourcedPage entry(BoundedLines.NumberedLine line) {
    if (line.isTooLong()) {
      return SourcedPage.rejected(line.number(), Problems.pageTooLarge(maxPage));
    }
    try {
      byte[] bytes = line.bytes();
      return SourcedPage.of(line.number(), requests.ofJson(bytes, bytes.length, null, fetchedAt));
    } catch (HttpProblem problem) {
      return SourcedPage.rejected(line.number(), problem);
    }
  }

  @Override
  public long number() {
    return lines.number();
  }
}
