package io.dateline.articles.nearduplicate;

/** Spreads the bits of a number over all 64 bits. */
final class HashMixing {

  private HashMixing() {}

  /** Mixes with the finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mix(long z) {
    long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
    return y ^ (y >>> 31);
  }
}
