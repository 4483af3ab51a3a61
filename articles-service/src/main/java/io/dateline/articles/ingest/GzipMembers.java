package io.dateline.articles.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip of several members, as web archives have one for each record. The JDK's reader ends
 * at the first damaged member, and at the end of a member if the source is still arriving. This one
 * goes on at the next member (RFC 1952).
 */
final class GzipMembers extends InputStream {

  private static final int BUFFER_BYTES = 64 * 1024;

  /** The only method of packing that gzip has. */
  private static final int DEFLATE = 8;

  private static final int HAS_HEADER_CHECK = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;

  /** Checksum and length behind a member. */
  private static final int TRAILER_BYTES = 8;

  /** The end of the mark's last line. */
  private static final int LINE_END_BYTES = 2;

  /** The length behind a member has 32 bits. */
  private static final long MASK = 0xFFFFFFFFL;

  private final InputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;

  /** The index in the buffer from which the member was read, 0 if it began before the buffer. */
  private int memberStart;

  private boolean inside;

  /** Checksum and length of what was unpacked from the member. */
  private final CRC32 checksum = new CRC32();

  private final byte[] markOfDamage;

  /** The bytes of the mark that are still to be returned. */
  private int markLeft;

  /** Whether the member before was damaged, so that what lies behind it may be a part of it. */
  private boolean damagedBefore;

  /** The error to throw if a member cannot be read and no other member follows. */
  private IOException fault;

  private GzipMembers(InputStream packed, byte[] markOfDamage) {
    this.packed = packed;
    this.markOfDamage = markOfDamage;
  }

  /**
   * Returns the unpacked bytes.
   *
   * @throws ZipException if the bytes do not begin as gzip
   */
  static InputStream unpacked(InputStream packed) throws IOException {
    return unpacked(packed, new byte[0]);
  }

  /**
   * Returns the unpacked bytes.
   *
   * @param markOfDamage returned in place of bytes between two members that are none themselves; it
   *     ends with the end of a line, which alone is returned behind a damaged member
   * @throws ZipException if the bytes do not begin as gzip
   */
  static InputStream unpacked(InputStream packed, byte[] markOfDamage) throws IOException {
    GzipMembers members = new GzipMembers(packed, markOfDamage);
    if (members.next() != 0x1F || members.next() != 0x8B || members.next() != DEFLATE) {
      throw new ZipException("not in gzip format");
    }
    members.header();
    return members;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    while (length > 0) {
      if (!inside && !findMember()) {
        return -1;
      }
      if (markLeft > 0) {
        int count = Math.min(length, markLeft);
        System.arraycopy(markOfDamage, markOfDamage.length - markLeft, target, from, count);
        markLeft -= count;
        return count;
      }
      try {
        int count = inflater.inflate(target, from, length);
        if (count > 0) {
          checksum.update(target, from, count);
          return count;
        }
        if (inflater.finished()) {
          endMember();
        } else if (inflater.needsInput()) {
          feed();
        } else {
          throw new DataFormatException("a member asks for a dictionary");
        }
      } catch (DataFormatException e) {
        leaveMember(new ZipException("gzip is damaged, and no member follows"));
      }
    }
    return 0;
  }

  /**
   * Reads the checksum and the length behind a member. If they differ, bytes of the next member may
   * have been read as a part of this one.
   */
  private void endMember() throws IOException {
    at = end - inflater.getRemaining();
    long stated = number();
    long length = number();
    inside = false;
    fault = null;
    boolean whole = stated == checksum.getValue() && length == (inflater.getBytesWritten() & MASK);
    if (!whole && at > memberStart) {
      at = memberStart;
      damagedBefore = true;
    }
  }

  private long number() throws IOException {
    long number = 0;
    for (int i = 0; i < TRAILER_BYTES / 2; i++) {
      number |= (long) next() << (8 * i);
    }
    return number;
  }

  private void feed() throws IOException {
    int filled = end;
    if (!fill()) {
      end = filled;
      leaveMember(new EOFException("gzip ends inside of a member"));
      return;
    }
    memberStart = 0;
    inflater.setInput(buffer, at, end - at);
    at = end;
  }

  /**
   * Goes back to where the member began, as far as it is still there: damage shows late, and the
   * next member may have been read as a part of this one.
   */
  private void leaveMember(IOException e) {
    at = memberStart;
    inside = false;
    fault = e;
    damagedBefore = true;
  }

  /** Looks for the next member, behind a damaged one as well; returns whether there is one. */
  private boolean findMember() throws IOException {
    int before = -1;
    int last = -1;
    boolean others = false;
    while (true) {
      if (at == end && !fill()) {
        if (fault != null) {
          throw fault;
        }
        return false;
      }
      int b = buffer[at++] & 0xFF;
      if (before == 0x1F && last == 0x8B && b == DEFLATE) {
        header();
        markLeft =
            damagedBefore
                ? Math.min(LINE_END_BYTES, markOfDamage.length)
                : others ? markOfDamage.length : 0;
        damagedBefore = false;
        return true;
      }
      others |= before > 0;
      before = last;
      last = b;
    }
  }

  /** Reads the header behind its first three bytes. */
  private void header() throws IOException {
    int flags = next();
    skip(6);
    if ((flags & HAS_EXTRA) != 0) {
      int length = next();
      skip(length | next() << 8);
    }
    for (int text : new int[] {HAS_NAME, HAS_COMMENT}) {
      if ((flags & text) != 0) {
        while (next() != 0) {
          // A name or comment ends with a zero.
        }
      }
    }
    if ((flags & HAS_HEADER_CHECK) != 0) {
      skip(2);
    }
    inflater.reset();
    checksum.reset();
    inflater.setInput(buffer, at, end - at);
    memberStart = at;
    at = end;
    inside = true;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private int next() throws IOException {
    if (at == end && !fill()) {
      throw new EOFException("gzip ends inside of a member");
    }
    return buffer[at++] & 0xFF;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = 0;
    int count = packed.read(buffer, 0, buffer.length);
    end = Math.max(0, count);
    return count > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
