package io.dateline.articles.ingest;

import io.dateline.articles.page.RawPage;
import io.dateline.problem.HttpProblem;
import java.io.IOException;

/** A stream of pages in one of the forms that crawlers keep them in, read one by one. */
interface PageSource {

  /**
   * The next page, or what is wrong with it; null at the end.
   *
   * @throws UnreadableSource if the stream breaks off or is not of its form from here on
   */
  SourcedPage next() throws IOException;

  /** How many lines or records have been read. */
  long number();

  /**
   * One of either.
   *
   * @param number of its line or record, from 1
   */
  record SourcedPage(long number, RawPage page, HttpProblem problem) {

    static SourcedPage of(long number, RawPage page) {
      return new SourcedPage(number, page, null);
    }

    static SourcedPage rejected(long number, HttpProblem problem) {
      return new SourcedPage(number, null, problem);
    }
  }

  /** Nothing more can be read of the stream. */
  final class UnreadableSource extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableSource(String what, Throwable cause) {
      super(what, cause);
    }
  }
}
