package io.dateline.articles.nearduplicate;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * The fingerprint by which the body of an article is compared: its shingles, and bands of its
 * MinHash signature. Similar texts share at least one band (Leskovec, Rajaraman and Ullman, Mining
 * of Massive Datasets, chapter 3).
 *
 * @param shingles ascending, each once
 * @param bands one number for each band; empty if the text is too short to be compared
 * @param particulars the names and numbers with the words beside them
 */
public record Fingerprint(int[] shingles, long[] bands, Particulars particulars) {

  /**
   * Bands of a signature. With 42 bands of 3 rows, texts that share 30 % of their shingles share a
   * band with a probability of 0.68, with 40 % of 0.94, with 50 % of 0.997; with 10 % of 0.04.
   */
  private static final int BANDS = 42;

  private static final int ROWS_PER_BAND = 3;

  /**
   * Shingles below which a text is not compared (about 24 words): short texts are similar by their
   * form and not because one was copied.
   */
  private static final int MIN_SHINGLES = 20;

  /**
   * Share of the shorter text that two members of a group have in common at least. Copies that are
   * cut differently share more; two stories of one page share nothing.
   */
  private static final double MIN_CONTAINMENT_IN_GROUP = 0.1;

  /** Returns the fingerprint of a body. */
  public static Fingerprint of(String body) {
    int[] shingles = Shingles.of(body);
    if (shingles.length < MIN_SHINGLES) {
      return new Fingerprint(shingles, new long[0], Particulars.of(""));
    }
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS_PER_BAND; row++) {
        key =
            HashMixing.mix(
                key * 31 + least(shingles, HashMixing.mix(band * ROWS_PER_BAND + row + 1L)));
      }
      bands[band] = key;
    }
    return new Fingerprint(shingles, bands, Particulars.of(body));
  }

  private static long least(int[] shingles, long seed) {
    long least = Long.MAX_VALUE;
    for (int shingle : shingles) {
      least = Math.min(least, HashMixing.mix(shingle ^ seed));
    }
    return least;
  }

  /** Returns how much the bodies of two fingerprints share. */
  public ShingleOverlap overlap(Fingerprint other) {
    int shared = 0;
    for (int i = 0, j = 0; i < shingles.length && j < other.shingles.length; ) {
      int order = Integer.compare(shingles[i], other.shingles[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new ShingleOverlap(shared, shingles.length, other.shingles.length);
  }

  /**
   * Returns whether the bodies are copies: they share their wording, and the names and numbers that
   * make the news.
   */
  public boolean isCopyOf(Fingerprint other) {
    return overlap(other).isCopy() && !particulars.contradict(other.particulars);
  }

  /**
   * Returns whether the bodies cannot stand in one group, whatever a third one has of both: they
   * share next to nothing, or have other names and numbers between the same words.
   */
  public boolean isUnlike(Fingerprint other) {
    return overlap(other).containment() < MIN_CONTAINMENT_IN_GROUP
        || particulars.contradict(other.particulars);
  }

  /** Returns the names and numbers as bytes. */
  public byte[] particularsAsBytes() {
    return particulars.bytes();
  }

  /** Returns the shingles as bytes, four each. */
  public byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(4 * shingles.length);
    buffer.asIntBuffer().put(shingles);
    return buffer.array();
  }

  /**
   * Returns a fingerprint without bands, which can be compared only.
   *
   * @param particulars null if an earlier release did not store them
   */
  public static Fingerprint ofBytes(byte[] bytes, byte[] particulars) {
    IntBuffer buffer = ByteBuffer.wrap(bytes).asIntBuffer();
    int[] shingles = new int[buffer.remaining()];
    buffer.get(shingles);
    return new Fingerprint(
        shingles,
        new long[0],
        Particulars.ofBytes(particulars == null ? new byte[0] : particulars));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that && Arrays.equals(shingles, that.shingles);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(shingles);
  }
}
