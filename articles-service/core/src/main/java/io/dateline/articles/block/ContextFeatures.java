package io.dateline.articles.block;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Computes what the first trees' log odds of all blocks say about each block: a block belongs to
 * the story if the blocks around it, in its container and in elements of its kind do.
 */
public final class ContextFeatures {

  private static final int[] OFFSETS = {-4, -3, -2, -1, 1, 2, 3, 4};
  private static final int[] REACHES = {2, 5, 12, 30};
  private static final int PAGE_FEATURES = 24;

  /**
   * Largest number of words that one block counts with, so that one long block is not the whole
   * story.
   */
  private static final double MAX_WORDS_PER_BLOCK = 150;

  /** Number of features of each block: those of {@link BlockFeatures} and those of the context. */
  public static final int COUNT =
      BlockFeatures.COUNT + 1 + OFFSETS.length + REACHES.length + PAGE_FEATURES;

  private final double[] odds;
  private final double[] mass;
  private final double[] words;
  private final double[] massUpTo;
  private final double[] wordsUpTo;
  private final Map<Integer, double[]> containers = new HashMap<>();
  private final Map<Integer, double[]> outers = new HashMap<>();
  private final Map<Integer, double[]> kinds = new HashMap<>();

  /**
   * For each block the nearest likely block before it, -1 where there is none; {@code likelyAfter}
   * the nearest one behind it.
   */
  private final int[] likelyBefore;

  private final int[] likelyAfter;

  private int runStart;
  private int runEnd;
  private double runGain;

  private ContextFeatures(PageLayout page, double[] odds) {
    int n = page.size();
    this.odds = odds;
    mass = new double[n];
    words = new double[n];
    massUpTo = new double[n + 1];
    wordsUpTo = new double[n + 1];
    for (int i = 0; i < n; i++) {
      RawBlock block = page.block(i);
      double p = 1 / (1 + Math.exp(-odds[i]));
      words[i] = Math.min(MAX_WORDS_PER_BLOCK, block.words() + 1);
      mass[i] = p * words[i];
      massUpTo[i + 1] = massUpTo[i] + mass[i];
      wordsUpTo[i + 1] = wordsUpTo[i] + words[i];
      add(containers, block.container(), i);
      add(outers, block.outer(), i);
      add(kinds, block.kind(), i);
    }
    likelyBefore = new int[n];
    likelyAfter = new int[n];
    for (int i = 0, likely = -1; i < n; i++) {
      likelyBefore[i] = likely;
      likely = odds[i] > 0 ? i : likely;
    }
    for (int i = n - 1, likely = n; i >= 0; i--) {
      likelyAfter[i] = likely;
      likely = odds[i] > 0 ? i : likely;
    }
    findRun();
  }

  /**
   * Returns one row for each block: the row of {@code first} followed by the features of the
   * context.
   */
  public static float[][] of(PageLayout page, float[][] first, double[] odds) {
    ContextFeatures context = new ContextFeatures(page, odds);
    float[][] rows = new float[first.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOf(first[i], COUNT);
      context.describe(page.block(i), i, rows[i], BlockFeatures.COUNT);
    }
    return rows;
  }

  private void add(Map<Integer, double[]> groups, int key, int i) {
    double[] sums = groups.computeIfAbsent(key, k -> new double[3]);
    sums[0] += mass[i];
    sums[1] += words[i];
    sums[2]++;
  }

  /** Finds the run of blocks with the most words of the story when other words cost as much. */
  private void findRun() {
    double sum = 0;
    int start = 0;
    for (int i = 0; i < odds.length; i++) {
      sum += 2 * mass[i] - words[i];
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > runGain) {
        runGain = sum;
        runStart = start;
        runEnd = i + 1;
      }
    }
  }

  private void describe(RawBlock block, int i, float[] row, int from) {
    int n = odds.length;
    int at = from;
    row[at++] = (float) odds[i];
    for (int offset : OFFSETS) {
      int j = i + offset;
      row[at++] = j >= 0 && j < n ? (float) odds[j] : -9;
    }
    for (int reach : REACHES) {
      int low = Math.max(0, i - reach);
      int high = Math.min(n, i + reach + 1);
      row[at++] = (float) ((massUpTo[high] - massUpTo[low]) / (wordsUpTo[high] - wordsUpTo[low]));
    }
    double all = Math.max(1, massUpTo[n]);
    row[at++] = (float) Math.log1p(massUpTo[i]);
    row[at++] = (float) Math.log1p(massUpTo[n] - massUpTo[i + 1]);
    row[at++] = (float) (massUpTo[i] / all);
    row[at++] = (float) Math.log1p(massUpTo[n]);
    row[at++] = (float) (massUpTo[n] / wordsUpTo[n]);
    for (double[] group :
        new double[][] {
          containers.get(block.container()), outers.get(block.outer()), kinds.get(block.kind())
        }) {
      row[at++] = (float) (group[0] / group[1]);
      row[at++] = (float) (group[0] / all);
      // The average of the group without the block itself.
      row[at++] = (float) (group[2] > 1 ? (group[0] - mass[i]) / (group[1] - words[i]) : -1);
    }
    row[at++] = i >= runStart && i < runEnd ? 1 : 0;
    row[at++] = i - runStart;
    row[at++] = runEnd - 1 - i;
    row[at++] = (float) Math.log1p(runGain);
    int before = likelyBefore[i];
    int after = likelyAfter[i];
    row[at++] = before < 0 ? 99 : i - before;
    row[at++] = after == n ? 99 : after - i;
    row[at++] = (float) Math.log1p(wordsUpTo[i] - wordsUpTo[before + 1]);
    row[at++] = (float) Math.log1p(wordsUpTo[after] - wordsUpTo[i + 1]);
    row[at++] = before < 0 ? -1 : (float) words[before];
    row[at] = after == n ? -1 : (float) words[after];
  }
}
