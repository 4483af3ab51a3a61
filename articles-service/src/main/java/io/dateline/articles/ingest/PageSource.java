package io.dateline.articles.ingest;

import io.dateline.articles.page.RawPage;
import io.dateline.problem.HttpProblem;
import java.io.IOException;

/** A stream of pages in one of the formats in which crawlers keep them, read one by one. */
interface PageSource {

  /**
   * Returns the next page or its problem; null at the end.
   *
   * @throws UnreadableSource if the stream breaks off, or does not have its format from here on
   */
  SourcedPage next() throws IOException;

  /** Returns the number of lines or records that have been read. */
  long number();

  /**
   * A page, or the problem that refuses it.
   *
   * @param number the number of its line or record, from 1
   */
  record SourcedPage(long number, RawPage page, HttpProblem problem) {

    static SourcedPage of(long number, RawPage page) {
      return new SourcedPage(number, page, null);
    }

    static SourcedPage rejected(long number, HttpProblem problem) {
      return new SourcedPage(number, null, problem);
    }
  }

  /** Thrown if nothing more of the stream can be read. */
  final class UnreadableSource extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableSource(String what, Throwable cause) {
      super(what, cause);
    }
  }
}
