package io.dateline.articles.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/**
 * Splits an unpacked web archive into its records. Behind a damaged record it looks for the next
 * line that begins a record, so that a fault costs one record.
 */
final class WarcSplitter {

  /** Bytes of the headers of one record. */
  private static final int MAX_HEADER_BYTES = 1 << 20;

  private static final String VERSION = "WARC/";
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^Content-Length:\\s*(\\d{1,15})\\s*$");
  private static final Pattern TYPE = Pattern.compile("(?im)^WARC-Type:\\s*(\\w+)");

  /** The beginning of a record inside of a body that was damaged or has too large a length. */
  private static final Pattern NEXT_RECORD =
      Pattern.compile("(?:\\r?\\n){0,2}(WARC/\\d\\.\\d\\r?\\n(?:WARC|Content)-)");

  /** Line ends behind a block, then nothing or the next record. */
  private static final Pattern BEHIND_BLOCK =
      Pattern.compile("(?s)[\\r\\n]*(?:W(?:A(?:R(?:C(?:/.*)?)?)?)?)?");

  /** Stands for a record whose bytes cannot be read, so that it gets an outcome of its own. */
  static final byte[] UNREADABLE_RECORD =
      "\r\nWARC-Type: unreadable\r\n".getBytes(StandardCharsets.US_ASCII);

  private final int maxBytes;
  private final BufferedInputStream archive;
  private InputStream returned = InputStream.nullInputStream();
  private boolean ended;

  /**
   * @param maxBytes bytes of the block of one record; the block of a longer one is not kept
   */
  WarcSplitter(InputStream archive, int maxBytes) {
    this.archive = new BufferedInputStream(archive, 64 * 1024);
    this.maxBytes = maxBytes;
  }

  /**
   * A record.
   *
   * @param header the lines before the block, without the version; null if they cannot be read
   * @param type in small letters, or an empty string
   * @param block null if it is too long or of a kind that was not asked for
   * @param state whether all of it was there
   */
  record WarcPiece(String header, String type, byte[] block, State state) {

    /** How much of a record there was. */
    enum State {
      WHOLE,
      TOO_LONG,
      /** The archive ends inside of the record, or its headers cannot be read. */
      BROKEN
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof WarcPiece that
          && state == that.state
          && String.valueOf(header).equals(String.valueOf(that.header))
          && Arrays.equals(block, that.block);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(block);
    }
  }

  /** Returns the next record, or null at the end. */
  WarcPiece next(Pattern wanted) throws IOException {
    boolean damaged = false;
    String line = line();
    while (line != null && !line.startsWith(VERSION)) {
      damaged |= line.startsWith("WARC-Type:");
      line = line();
    }
    if (damaged) {
      // The line that begins the record was damaged.
      unread(line == null ? new byte[0] : (line + "\n").getBytes(StandardCharsets.UTF_8));
      return new WarcPiece(null, "", null, WarcPiece.State.BROKEN);
    }
    return line == null ? null : record(wanted);
  }

  private WarcPiece record(Pattern wanted) throws IOException {
    StringBuilder header = new StringBuilder();
    String line = line();
    while (line != null && !line.isEmpty()) {
      if (header.length() + line.length() >= MAX_HEADER_BYTES) {
        return new WarcPiece(null, "", null, WarcPiece.State.BROKEN);
      }
      header.append(line).append('\n');
      line = line();
    }
    Matcher length = LENGTH.matcher(header);
    Matcher type = TYPE.matcher(header);
    String kind = type.find() ? type.group(1).toLowerCase(java.util.Locale.ROOT) : "";
    if (line == null || !length.find()) {
      return new WarcPiece(null, kind, null, WarcPiece.State.BROKEN);
    }
    long bytes = Long.parseLong(length.group(1));
    if (bytes > maxBytes || !wanted.matcher(kind).matches()) {
      skip(bytes);
      return new WarcPiece(
          header.toString(),
          kind,
          null,
          bytes > maxBytes ? WarcPiece.State.TOO_LONG : WarcPiece.State.WHOLE);
    }
    return block(header.toString(), kind, (int) bytes);
  }

  private WarcPiece block(String header, String kind, int bytes) throws IOException {
    byte[] block = read(bytes);
    byte[] behind = block.length < bytes ? new byte[0] : read(4 + VERSION.length());
    unread(behind);
    boolean goesOn = BEHIND_BLOCK.matcher(latin(behind)).matches();
    if (block.length == bytes && goesOn) {
      return new WarcPiece(header, kind, block, WarcPiece.State.WHOLE);
    }
    Matcher next = NEXT_RECORD.matcher(latin(block));
    if (next.find()) {
      unread(Arrays.copyOfRange(block, next.start(1), block.length));
      block = Arrays.copyOf(block, next.start());
    } else if (block.length < bytes) {
      return new WarcPiece(header, kind, block, WarcPiece.State.BROKEN);
    }
    return new WarcPiece(header, kind, block, WarcPiece.State.WHOLE);
  }

  /** Returns as many bytes as there are, also if the packed archive breaks off. */
  private byte[] read(int bytes) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream(Math.min(bytes, 64 * 1024));
    byte[] chunk = new byte[8192];
    try {
      while (read.size() < bytes) {
        int count = readSome(chunk, Math.min(chunk.length, bytes - read.size()));
        if (count < 0) {
          break;
        }
        read.write(chunk, 0, count);
      }
    } catch (EOFException | ZipException e) {
      ended = true;
    }
    return read.toByteArray();
  }

  private void skip(long bytes) throws IOException {
    byte[] chunk = new byte[8192];
    for (long left = bytes; left > 0; ) {
      int count = readSome(chunk, (int) Math.min(chunk.length, left));
      if (count < 0) {
        throw new EOFException("the archive ends inside of a record");
      }
      left -= count;
    }
  }

  private int readSome(byte[] target, int length) throws IOException {
    int count = returned.read(target, 0, length);
    if (count > 0) {
      return count;
    }
    return ended ? -1 : archive.read(target, 0, length);
  }

  /** Returns the next line without its end, or null at the end; a line that is too long is cut. */
  private String line() throws IOException {
    int b = readByte();
    if (b < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    while (b >= 0 && b != '\n') {
      if (line.size() < MAX_HEADER_BYTES) {
        line.write(b);
      }
      b = readByte();
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private int readByte() throws IOException {
    int b = returned.read();
    return b >= 0 || ended ? b : archive.read();
  }

  /** Puts bytes back, so that the next read returns them. */
  private void unread(byte[] bytes) throws IOException {
    byte[] rest = returned.readAllBytes();
    byte[] all = Arrays.copyOf(bytes, bytes.length + rest.length);
    System.arraycopy(rest, 0, all, bytes.length, rest.length);
    returned = new ByteArrayInputStream(all);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
