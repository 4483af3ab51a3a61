package io.dateline.articles.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks gzip of several members, as web archives have one for each record. The JDK's reader goes
 * on behind a member only if its source says that more bytes are available, which a source that is
 * still arriving does not.
 */
final class GzipMembers {

  private static final int BUFFER_BYTES = 64 * 1024;

  private GzipMembers() {}

  static InputStream unpacked(InputStream packed) throws IOException {
    return new GZIPInputStream(new Arriving(packed), BUFFER_BYTES);
  }

  /** Waits for the next byte to say whether more bytes are available. */
  private static final class Arriving extends PushbackInputStream {

    Arriving(InputStream source) {
      super(source, 1);
    }

    @Override
    public int available() throws IOException {
      int known = super.available();
      if (known > 0) {
        return known;
      }
      int next = read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return 1;
    }
  }
}
