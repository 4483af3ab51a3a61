package io.dateline.evaluation.duplicates;

import io.dateline.articles.nearduplicate.Fingerprint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocking of articles-service without its database: it finds the fingerprints that share a
 * band.
 */
public final class BandIndex {

  private final List<Fingerprint> all = new ArrayList<>();
  private final Map<Long, int[]> byBand = new HashMap<>();
  private long comparisons;

  /** Adds a fingerprint and returns the earlier ones of which it is a copy. */
  public List<Integer> add(Fingerprint fingerprint) {
    BitSet candidates = new BitSet();
    for (long band : fingerprint.bands()) {
      int[] known = byBand.get(band);
      if (known != null) {
        for (int i = 1; i <= known[0]; i++) {
          candidates.set(known[i]);
        }
      }
    }
    List<Integer> copies = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      comparisons++;
      if (fingerprint.isCopyOf(all.get(i))) {
        copies.add(i);
      }
    }
    int number = all.size();
    all.add(fingerprint);
    for (long band : fingerprint.bands()) {
      byBand.merge(band, new int[] {1, number}, BandIndex::joined);
    }
    return copies;
  }

  /** Returns the count first, then the numbers, with room for more. */
  private static int[] joined(int[] known, int[] fresh) {
    int[] room = known;
    if (known[0] + 1 == known.length) {
      room = java.util.Arrays.copyOf(known, 2 * known.length);
    }
    room[++room[0]] = fresh[1];
    return room;
  }

  /** Returns the number of pairs that were compared so far. */
  public long comparisons() {
    return comparisons;
  }
}
