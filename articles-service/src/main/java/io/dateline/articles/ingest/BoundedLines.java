package io.dateline.articles.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads a stream line by line. A line above the limit is skipped to its end and not kept in memory.
 */
final class BoundedLines {

  private final InputStream source;
  private final int limit;
  private final byte[] chunk = new byte[64 * 1024];
  private byte[] line = new byte[64 * 1024];
  private int chunkStart;
  private int chunkEnd;
  private long number;

  BoundedLines(InputStream source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  /**
   * A line without its end.
   *
   * @param number from 1
   * @param bytes null if the line is longer than the limit
   */
  record NumberedLine(long number, byte[] bytes) {

    boolean isTooLong() {
      return bytes == null;
    }

    boolean isBlank() {
      if (bytes == null) {
        return false;
      }
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof NumberedLine that
          && number == that.number
          && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Long.hashCode(number) + 31 * Arrays.hashCode(bytes);
    }
  }

  /** Thrown if the stream breaks off: the client went away, or packed data are damaged. */
  static final class BrokenStream extends IOException {
    BrokenStream(IOException cause) {
      super(cause);
    }
  }

  private int fill() throws BrokenStream {
    try {
      return source.read(chunk);
    } catch (IOException e) {
      throw new BrokenStream(e);
    }
  }

  /** Returns the next line, or null at the end of the stream. */
  NumberedLine next() throws IOException {
    int length = 0;
    boolean tooLong = false;
    boolean any = false;
    while (true) {
      if (chunkStart == chunkEnd) {
        int read = fill();
        if (read <= 0) {
          if (!any) {
            return null;
          }
          break;
        }
        chunkStart = 0;
        chunkEnd = read;
      }
      any = true;
      int end = chunkStart;
      while (end < chunkEnd && chunk[end] != '\n') {
        end++;
      }
      int piece = end - chunkStart;
      if (!tooLong && length + piece > limit) {
        tooLong = true;
      }
      if (!tooLong) {
        if (length + piece > line.length) {
          line = Arrays.copyOf(line, Math.max(line.length * 2, length + piece));
        }
        System.arraycopy(chunk, chunkStart, line, length, piece);
        length += piece;
      }
      if (end < chunkEnd) {
        chunkStart = end + 1;
        break;
      }
      chunkStart = chunkEnd;
    }
    number++;
    return new NumberedLine(number, tooLong ? null : Arrays.copyOf(line, length));
  }

  /** Returns the number of lines that have been read. */
  long number() {
    return number;
  }
}
