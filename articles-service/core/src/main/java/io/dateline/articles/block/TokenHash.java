package io.dateline.articles.block;

/** Numbers that stand for strings in models; the same in every Java. */
final class TokenHash {

  private TokenHash() {}

  static int of(String text) {
    return mix(text.hashCode());
  }

  static int of(String text, int seed) {
    return mix(text.hashCode() + seed * 0x9E3779B9);
  }

  /** The same thing in another place: other models of one string differ by their seed. */
  static int at(int hash, int seed) {
    return mix(hash ^ (seed * 0x9E3779B9));
  }

  /** The finalizer of MurmurHash3: string hashes of short words lie close together. */
  private static int mix(int h) {
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    h ^= h >>> 16;
    return h;
  }
}
