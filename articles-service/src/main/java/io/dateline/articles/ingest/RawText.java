package io.dateline.articles.ingest;

/** Tells text from packed files, pictures and other bytes that are no text in any charset. */
final class RawText {

  /** Bytes at the start that are looked at. */
  private static final int LOOKED_AT_BYTES = 1024;

  /** One control character in so many bytes is more than text has. */
  private static final int BYTES_PER_CONTROL = 20;

  private RawText() {}

  /** Returns whether the bytes are text. UTF-16 has a zero in each second byte and is text. */
  static boolean is(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT_BYTES);
    if (isWide(bytes, length)) {
      return true;
    }
    int controls = 0;
    for (int i = 0; i < length; i++) {
      boolean layout = bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t' || bytes[i] == '\f';
      // Escape begins the sequences of ISO-2022-JP.
      boolean control = bytes[i] >= 0 && bytes[i] < ' ' && !layout && bytes[i] != 0x1B;
      controls += control ? 1 : 0;
    }
    return controls * BYTES_PER_CONTROL <= length;
  }

  private static boolean isWide(byte[] bytes, int length) {
    if (length < 2) {
      return false;
    }
    boolean mark =
        (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    return mark
        || (length >= 4
            && ((bytes[0] == 0) != (bytes[1] == 0))
            && ((bytes[2] == 0) != (bytes[3] == 0)));
  }
}
