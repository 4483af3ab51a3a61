package io.dateline.evaluation.names;

import java.util.Arrays;

/** Numbers the features that occur often enough, by their hashes; no feature has the hash 0. */
final class FeatureIndex {

  private final int leastOften;
  private int[] hashes = new int[1 << 22];
  private int[] values = new int[1 << 22];
  private int used;
  private int[] numbered;

  FeatureIndex(int leastOften) {
    this.leastOften = leastOften;
  }

  void count(int[] features) {
    for (int feature : features) {
      if (feature != 0) {
        int slot = slot(feature);
        if (hashes[slot] == 0) {
          hashes[slot] = feature;
          used++;
        }
        values[slot]++;
        if (3 * used > 2 * hashes.length) {
          grow();
        }
      }
    }
  }

  private int slot(int feature) {
    int slot = feature & (hashes.length - 1);
    while (hashes[slot] != 0 && hashes[slot] != feature) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldValues = values;
    hashes = new int[2 * oldHashes.length];
    values = new int[2 * oldHashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /** Ends the counting; from now on features have numbers. */
  void close() {
    int number = 0;
    numbered = new int[used];
    for (int slot = 0; slot < hashes.length; slot++) {
      if (hashes[slot] != 0 && values[slot] >= leastOften) {
        numbered[number] = hashes[slot];
        values[slot] = number++;
      } else {
        values[slot] = -1;
      }
    }
    numbered = Arrays.copyOf(numbered, number);
  }

  /** Returns the numbers of those features that have one. */
  int[] numbers(int[] features) {
    int[] numbers = new int[features.length];
    int n = 0;
    for (int feature : features) {
      int slot = slot(feature);
      if (feature != 0 && hashes[slot] == feature && values[slot] >= 0) {
        numbers[n++] = values[slot];
      }
    }
    return Arrays.copyOf(numbers, n);
  }

  int hash(int number) {
    return numbered[number];
  }

  int size() {
    return numbered.length;
  }
}
