package io.dateline.articles.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of entries or records of which none may be larger than a limit, for readers that would
 * collect all of one in memory. It is unpacked already: packed, a few kilobytes can be an entry of
 * hundreds of megabytes.
 */
final class BoundedUnits extends FilterInputStream {

  private final long limit;
  private long left;
  private boolean exceeded;

  /**
   * @param limit bytes of one unit
   */
  BoundedUnits(InputStream source, long limit) {
    super(source);
    this.limit = limit;
    this.left = limit;
  }

  /** The next unit begins. */
  void next() {
    left = limit;
  }

  /** What follows is bounded by whoever reads it, until the next unit begins. */
  void unbounded() {
    left = Long.MAX_VALUE;
  }

  /** Whether a unit was larger. */
  boolean isExceeded() {
    return exceeded;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int read = in.read(target, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      exceeded = true;
      throw new IOException("a unit of the stream has more than " + limit + " bytes");
    }
  }
}
