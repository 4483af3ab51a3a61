package io.dateline.articles.block;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Computes the numbers by which the body model judges each block: its words, its place in the
 * structure, its neighbours and the text around it. HTML and tag-less text have the same numbers;
 * those of the structure are 0 where there are no tags.
 */
public final class BlockFeatures {

  private static final int[] OFFSETS = {-3, -2, -1, 1, 2, 3};
  private static final int[] REACHES = {3, 8, 20};
  private static final int FEATURES_PER_NEIGHBOUR = 9;
  private static final int PAGE_FEATURES = 21;
  private static final int CONTEXTS = StructuralContext.COUNTED.length;

  /** Number of features of each block. */
  public static final int COUNT =
      TextFeatures.COUNT
          + 2
          + CONTEXTS
          + 6
          + DeclarationFeatures.COUNT
          + OFFSETS.length * FEATURES_PER_NEIGHBOUR
          + REACHES.length * 4
          + PAGE_FEATURES;

  private static final int WORD_SCORE = TextFeatures.COUNT;
  private static final int NAME_SCORE = TextFeatures.COUNT + 1;

  private BlockFeatures() {}

  /** Returns one row of {@link #COUNT} features for each block of the page. */
  public static float[][] of(PageLayout page, Lexicon lexicon) {
    int n = page.size();
    float[][] own = new float[n][];
    String[][] words = new String[n][];
    Map<ElementNames, Float> nameScores = new IdentityHashMap<>();
    for (int i = 0; i < n; i++) {
      RawBlock block = page.block(i);
      words[i] = LowerCaseWords.of(block.text());
      own[i] = Arrays.copyOf(TextFeatures.of(block, words[i]), TextFeatures.COUNT + 2);
      own[i][WORD_SCORE] = lexicon.score(BlockTokens.words(words[i]));
      own[i][NAME_SCORE] =
          nameScores.computeIfAbsent(
              block.names(), names -> lexicon.score(BlockTokens.names(names)));
    }
    PageTotals totals = PageTotals.of(page, own);
    DeclarationFeatures declared = DeclarationFeatures.of(page.head());
    float[][] rows = new float[n][];
    for (int i = 0; i < n; i++) {
      rows[i] = row(page, own, totals, i);
      declared.describe(words[i], rows[i], COUNT - DeclarationFeatures.COUNT);
    }
    return rows;
  }

  private static float[] row(PageLayout page, float[][] own, PageTotals totals, int i) {
    RawBlock block = page.block(i);
    float[] row = Arrays.copyOf(own[i], COUNT);
    int at = own[i].length;
    for (StructuralContext context : StructuralContext.COUNTED) {
      row[at++] = block.in(context) ? 1 : 0;
    }
    row[at++] = page.html() ? 1 : 0;
    row[at++] = block.tag().equals("p") ? 1 : 0;
    row[at++] = block.tag().equals("li") ? 1 : 0;
    row[at++] = block.isHeading() ? 7 - (block.tag().charAt(1) - '0') : 0;
    row[at++] = block.tag().equals("div") || block.tag().equals("section") ? 1 : 0;
    row[at++] = block.depth();
    for (int offset : OFFSETS) {
      int j = i + offset;
      if (j >= 0 && j < own.length) {
        row[at] = own[j][TextFeatures.LOG_WORDS];
        row[at + 1] = own[j][TextFeatures.ENDS_SENTENCE];
        row[at + 2] = own[j][TextFeatures.LINKED];
        row[at + 3] = own[j][TextFeatures.BULLET];
        row[at + 4] = own[j][TextFeatures.FUNCTION_WORDS];
        row[at + 5] = own[j][TextFeatures.CLUTTER_WORDS];
        row[at + 6] = page.block(j).container() == block.container() ? 1 : 0;
        row[at + 7] = own[j][WORD_SCORE];
        row[at + 8] = own[j][NAME_SCORE];
      } else {
        row[at] = -1;
      }
      at += FEATURES_PER_NEIGHBOUR;
    }
    for (int reach : REACHES) {
      row[at++] = totals.proseAround(i, reach);
      row[at++] = totals.shortShareAround(i, reach);
      row[at++] = totals.wordScoreAround(i, reach);
      row[at++] = totals.nameScoreAround(i, reach);
    }
    totals.describe(i, block, row, at);
    return row;
  }

  /** Sums and counts over all blocks of the page. */
  private static final class PageTotals {

    private final int size;
    private final double[] prose;
    private final int[] shorts;
    private final double[] wordScores;
    private final double[] nameScores;
    private final Map<Integer, Double> proseOfOuter = new HashMap<>();
    private final Map<Integer, double[]> kinds = new HashMap<>();
    private final Map<Integer, Integer> sizeOfContainer = new HashMap<>();
    private double mostOfOuter;
    private final Map<Integer, Double> proseOfContainer = new HashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private double mostProse;
    private int firstProse = -1;
    private int lastProse = -1;
    private int bestStart;
    private int bestEnd;

    private PageTotals(int size) {
      this.size = size;
      prose = new double[size + 1];
      shorts = new int[size + 1];
      wordScores = new double[size + 1];
      nameScores = new double[size + 1];
    }

    static PageTotals of(PageLayout page, float[][] own) {
      PageTotals totals = new PageTotals(page.size());
      for (int i = 0; i < page.size(); i++) {
        RawBlock block = page.block(i);
        double words = proseWords(own[i]);
        totals.prose[i + 1] = totals.prose[i] + words;
        totals.shorts[i + 1] = totals.shorts[i] + (own[i][TextFeatures.LOG_WORDS] < 1.8f ? 1 : 0);
        totals.wordScores[i + 1] = totals.wordScores[i] + own[i][WORD_SCORE];
        totals.nameScores[i + 1] = totals.nameScores[i] + own[i][NAME_SCORE];
        totals.proseOfContainer.merge(block.container(), words, Double::sum);
        totals.sizeOfContainer.merge(block.container(), 1, Integer::sum);
        totals.proseOfOuter.merge(block.outer(), words, Double::sum);
        double[] kind = totals.kinds.computeIfAbsent(block.kind(), k -> new double[3]);
        kind[0] += words;
        kind[1]++;
        kind[2] += own[i][TextFeatures.LINKED];
        totals.copies.merge(block.text(), 1, Integer::sum);
        if (words > 12) {
          totals.firstProse = totals.firstProse < 0 ? i : totals.firstProse;
          totals.lastProse = i;
        }
      }
      totals
          .proseOfContainer
          .values()
          .forEach(v -> totals.mostProse = Math.max(totals.mostProse, v));
      totals
          .proseOfOuter
          .values()
          .forEach(v -> totals.mostOfOuter = Math.max(totals.mostOfOuter, v));
      totals.findBestRun(own);
      return totals;
    }

    /** Returns the number of words, at most 150, of a block that reads like prose, else 0. */
    private static double proseWords(float[] own) {
      double words = Math.expm1(own[TextFeatures.LOG_WORDS]);
      boolean prose =
          words >= 8
              && own[TextFeatures.LINKED] < 0.5f
              && own[TextFeatures.CLUTTER_WORDS] == 0
              && (own[TextFeatures.ENDS_SENTENCE] > 0 || words > 25);
      return prose ? Math.min(words, 150) : 0;
    }

    /** Finds the run of blocks with the most prose when each block without prose costs 6 words. */
    private void findBestRun(float[][] own) {
      double best = 0;
      double sum = 0;
      int start = 0;
      for (int i = 0; i < size; i++) {
        double words = proseWords(own[i]);
        sum += words > 0 ? words : -6;
        if (sum <= 0) {
          sum = 0;
          start = i + 1;
        } else if (sum > best) {
          best = sum;
          bestStart = start;
          bestEnd = i + 1;
        }
      }
    }

    float proseAround(int i, int reach) {
      return (float)
          Math.log1p(prose[Math.min(size, i + reach + 1)] - prose[Math.max(0, i - reach)]);
    }

    float shortShareAround(int i, int reach) {
      int from = Math.max(0, i - reach);
      int to = Math.min(size, i + reach + 1);
      return (float) (shorts[to] - shorts[from]) / (to - from);
    }

    float wordScoreAround(int i, int reach) {
      int from = Math.max(0, i - reach);
      int to = Math.min(size, i + reach + 1);
      return (float) ((wordScores[to] - wordScores[from]) / (to - from));
    }

    float nameScoreAround(int i, int reach) {
      int from = Math.max(0, i - reach);
      int to = Math.min(size, i + reach + 1);
      return (float) ((nameScores[to] - nameScores[from]) / (to - from));
    }

    void describe(int i, RawBlock block, float[] row, int from) {
      int at = from;
      double all = Math.max(1, prose[size]);
      double container = proseOfContainer.get(block.container());
      row[at++] = (float) i / Math.max(1, size);
      row[at++] = (float) (prose[i] / all);
      row[at++] = (float) Math.log1p(prose[i]);
      row[at++] = (float) Math.log1p(prose[size] - prose[i + 1]);
      row[at++] = (float) Math.log1p(container);
      row[at++] = (float) (container / Math.max(1, mostProse));
      row[at++] = (float) (container / all);
      row[at++] = Math.min(4, copies.get(block.text()));
      row[at++] = i - firstProse;
      row[at++] = lastProse - i;
      row[at++] = i >= bestStart && i < bestEnd ? 1 : 0;
      row[at++] = i < bestStart ? bestStart - i : i >= bestEnd ? bestEnd - 1 - i : 0;
      row[at++] = (float) Math.log1p(size);
      row[at++] = (float) Math.log1p(all);
      double outer = proseOfOuter.get(block.outer());
      row[at++] = (float) Math.log1p(outer);
      row[at++] = (float) (outer / Math.max(1, mostOfOuter));
      row[at++] = (float) Math.log1p(sizeOfContainer.get(block.container()));
      double[] kind = kinds.get(block.kind());
      row[at++] = (float) Math.log1p(kind[0]);
      row[at++] = (float) (kind[0] / all);
      row[at++] = (float) (kind[0] / kind[1]);
      row[at] = (float) (kind[2] / kind[1]);
    }
  }
}
