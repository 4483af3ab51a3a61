package io.dateline.articles.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of entries or records, none of which may be larger than a limit, for readers that
 * collect a whole entry in memory. The limit counts unpacked bytes: packed, a few kilobytes can be
 * an entry of hundreds of megabytes.
 */
final class BoundedUnits extends FilterInputStream {

  private final long limit;
  private long left;
  private boolean exceeded;

  /**
   * @param limit bytes of one entry or record
   */
  BoundedUnits(InputStream source, long limit) {
    super(source);
    this.limit = limit;
    this.left = limit;
  }

  /** Begins the next entry or record. */
  void next() {
    left = limit;
  }

  /**
   * Lifts the limit until the next entry or record, since the reader of the rest has a limit of its
   * own.
   */
  void unbounded() {
    left = Long.MAX_VALUE;
  }

  /** Returns whether an entry or record was larger than the limit. */
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
