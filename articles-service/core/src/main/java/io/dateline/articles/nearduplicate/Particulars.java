package io.dateline.articles.nearduplicate;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * The names and numbers of a text, each with the words beside it. Copies share them. Reports that
 * were written from one template ("The A38 was closed in Oster", "The C12 was closed in Marwick")
 * have other names and numbers between the same words.
 */
public final class Particulars {

  /** Names and numbers of a text that are kept; 16 bytes each. */
  private static final int MAX_PARTICULARS = 2_000;

  /**
   * Contexts with other names or numbers that make two texts different, and their least share of
   * the contexts that both texts have. Of each name or number the words before and those behind are
   * a context. A copy with a corrected figure stays below; of 9,552 pairs of copies that were made
   * of 981 pages, 3 do not.
   */
  private static final int MIN_CONTRADICTIONS = 3;

  private static final double MIN_SHARE = 0.2;

  /**
   * Bits of the hash of a name or number; the other bits of an entry are those of its context. The
   * last bit tells names and numbers from words of scripts without capitals, which may be names.
   */
  private static final int VALUE_BITS = 24;

  /** Weight of an equal word that may be a name: hardly any of them is. */
  private static final double WEIGHT_OF_UNCERTAIN = 0.2;

  private final long[] entries;

  private Particulars(long[] entries) {
    this.entries = entries;
  }

  static Particulars of(String text) {
    TextWords words = TextWords.of(text);
    long[] found = new long[64];
    int size = 0;
    for (int i = 0; i < words.size() && size < 2 * MAX_PARTICULARS; i++) {
      if (words.mayBeParticular(i)) {
        if (size + 2 > found.length) {
          found = Arrays.copyOf(found, 2 * found.length);
        }
        size += put(found, size, words, i, -1);
        size += put(found, size, words, i, 1);
      }
    }
    return new Particulars(Arrays.stream(found, 0, size).sorted().distinct().toArray());
  }

  /** Adds the word with its two neighbours in one direction; none if a sentence ends beside it. */
  private static int put(long[] found, int at, TextWords words, int word, int direction) {
    int near = words.context(word + direction);
    if (near == TextWords.BOUNDARY) {
      return 0;
    }
    int far = words.context(word + 2 * direction);
    long context = HashMixing.mix(HashMixing.mix(near * 31L + direction) * 31 + far);
    long value = HashMixing.mix(words.hash(word)) >>> (Long.SIZE - VALUE_BITS + 1);
    found[at] = context << VALUE_BITS | value << 1 | (words.isParticular(word) ? 1 : 0);
    return 1;
  }

  /** Returns whether the texts have other names and numbers between the same words. */
  boolean contradict(Particulars other) {
    double same = 0;
    int different = 0;
    for (int i = 0, j = 0; i < entries.length && j < other.entries.length; ) {
      long context = entries[i] >> VALUE_BITS;
      int order = Long.compare(context, other.entries[j] >> VALUE_BITS);
      if (order < 0) {
        i++;
      } else if (order > 0) {
        j++;
      } else {
        int iEnd = end(entries, i);
        int jEnd = end(other.entries, j);
        if (shareOne(i, iEnd, other.entries, j, jEnd)) {
          same += (entries[i] & 1) == 1 ? 1 : WEIGHT_OF_UNCERTAIN;
        } else {
          different++;
        }
        i = iEnd;
        j = jEnd;
      }
    }
    double share = different == 0 ? 0 : different / (same + different);
    return different >= MIN_CONTRADICTIONS && share >= MIN_SHARE;
  }

  private static int end(long[] entries, int from) {
    int end = from + 1;
    while (end < entries.length && entries[end] >> VALUE_BITS == entries[from] >> VALUE_BITS) {
      end++;
    }
    return end;
  }

  private boolean shareOne(int from, int to, long[] others, int otherFrom, int otherTo) {
    for (int i = from; i < to; i++) {
      if (Arrays.binarySearch(others, otherFrom, otherTo, entries[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES * entries.length);
    buffer.asLongBuffer().put(entries);
    return buffer.array();
  }

  static Particulars ofBytes(byte[] bytes) {
    LongBuffer buffer = ByteBuffer.wrap(bytes).asLongBuffer();
    long[] entries = new long[buffer.remaining()];
    buffer.get(entries);
    return new Particulars(entries);
  }
}
