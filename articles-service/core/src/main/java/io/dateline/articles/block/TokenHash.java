package io.dateline.articles.block;

/** Hashes that stand for strings in models; the same on every Java. */
final class TokenHash {

  private TokenHash() {}

  static int of(String text) {
    return mix(text.hashCode());
  }

  static int of(String text, int seed) {
    return mix(text.hashCode() + seed * 0x9E3779B9);
  }

  /** Returns a hash of the same string for another use; each use has a seed of its own. */
  static int at(int hash, int seed) {
    return mix(hash ^ (seed * 0x9E3779B9));
  }

  /**
   * Mixes with the finalizer of MurmurHash3, since hash codes of short words lie close together.
   */
  private static int mix(int h) {
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    h ^= h >>> 16;
    return h;
  }
}
