package io.dateline.evaluation.cleaning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The tokens of all pages, with the number of outlets of each fold that use them. A training set
 * may only know tokens that several of its own outlets use.
 */
final class Vocabulary {

  /** The number of outlets that must use a token. */
  private static final int OUTLETS = 5;

  private final int[] hashes;
  private final byte[][] outlets;
  private final Map<Example, int[][][]> known = new IdentityHashMap<>();

  private Vocabulary(int[] hashes, byte[][] outlets) {
    this.hashes = hashes;
    this.outlets = outlets;
  }

  static Vocabulary of(List<Example> examples, ToIntFunction<Example> folds, int foldCount) {
    Map<Integer, byte[]> counts = new HashMap<>();
    Map<Integer, String> last = new HashMap<>();
    examples.stream()
        .sorted(Comparator.comparing((Example e) -> e.gold().outlet()))
        .forEach(
            example -> {
              int fold = folds.applyAsInt(example);
              for (int[][] kind : List.of(example.wordTokens(), example.nameTokens())) {
                for (int[] block : kind) {
                  for (int token : block) {
                    if (!example.gold().outlet().equals(last.put(token, example.gold().outlet()))) {
                      byte[] count = counts.computeIfAbsent(token, t -> new byte[foldCount]);
                      count[fold] = (byte) Math.min(100, count[fold] + 1);
                    }
                  }
                }
              }
            });
    int[] hashes =
        counts.entrySet().stream()
            .filter(e -> sum(e.getValue()) >= OUTLETS)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    byte[][] outlets = new byte[hashes.length][];
    for (int i = 0; i < hashes.length; i++) {
      outlets[i] = counts.get(hashes[i]);
    }
    Vocabulary all = new Vocabulary(hashes, outlets);
    examples.forEach(
        e -> all.known.put(e, new int[][][] {all.ids(e.wordTokens()), all.ids(e.nameTokens())}));
    return all;
  }

  private int[][] ids(int[][] tokens) {
    int[][] ids = new int[tokens.length][];
    for (int i = 0; i < ids.length; i++) {
      ids[i] =
          Arrays.stream(tokens[i])
              .map(token -> Arrays.binarySearch(hashes, token))
              .filter(id -> id >= 0)
              .toArray();
    }
    return ids;
  }

  int size() {
    return hashes.length;
  }

  int hash(int id) {
    return hashes[id];
  }

  /** Returns the known tokens of each block's words (0) or names (1). */
  int[][] ids(Example example, int kind) {
    return known.get(example)[kind];
  }

  /** Returns which tokens enough outlets of the other folds use. */
  boolean[] without(boolean[] asideFolds) {
    boolean[] enough = new boolean[hashes.length];
    for (int id = 0; id < enough.length; id++) {
      int count = 0;
      for (int fold = 0; fold < asideFolds.length; fold++) {
        count += asideFolds[fold] ? 0 : outlets[id][fold];
      }
      enough[id] = count >= OUTLETS;
    }
    return enough;
  }

  private static int sum(byte[] counts) {
    int sum = 0;
    for (byte count : counts) {
      sum += count;
    }
    return sum;
  }
}
