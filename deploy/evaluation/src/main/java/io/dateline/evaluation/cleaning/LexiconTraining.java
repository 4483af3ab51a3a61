package io.dateline.evaluation.cleaning;

import io.dateline.articles.block.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Learns which words and element names speak for the story, by two logistic regressions over hashed
 * tokens: one over the words of a block, one over the names of its elements.
 */
final class LexiconTraining {

  private static final int ROUNDS = 4;
  private static final double RATE = 0.25;
  private static final double DECAY = 2e-4;

  /** Larger weights do not fit into a byte; smaller ones than the minimum change nothing. */
  private static final float MAX_WEIGHT = 6;

  private static final float MIN_WEIGHT = 0.2f;

  private LexiconTraining() {}

  /** Trains a lexicon from examples, with the tokens that the vocabulary allows. */
  static Lexicon train(List<Example> examples, Vocabulary vocabulary, boolean[] allowed) {
    float[] weights = new float[vocabulary.size()];
    for (int kind = 0; kind < 2; kind++) {
      fit(examples, vocabulary, allowed, kind, weights);
    }
    int[] kept =
        java.util.stream.IntStream.range(0, weights.length)
            .filter(id -> Math.abs(weights[id]) >= MIN_WEIGHT)
            .toArray();
    float scale = MAX_WEIGHT / 127;
    byte[] bytes = new byte[kept.length];
    for (int i = 0; i < kept.length; i++) {
      float weight = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, weights[kept[i]]));
      bytes[i] = (byte) Math.round(weight / scale);
    }
    return new Lexicon(Arrays.stream(kept).map(vocabulary::hash).toArray(), bytes, scale);
  }

  /** A block: its tokens, its label and its weight. */
  private record Row(int[] tokens, double value, float label, float weight) {}

  private static void fit(
      List<Example> examples, Vocabulary vocabulary, boolean[] allowed, int kind, float[] weights) {
    List<Row> rows = new ArrayList<>();
    for (Example example : examples) {
      int[][] ids = vocabulary.ids(example, kind);
      int[][] all = kind == 0 ? example.wordTokens() : example.nameTokens();
      float[] importance = example.weights();
      for (int i = 0; i < ids.length; i++) {
        if (ids[i].length > 0 && example.counts(i)) {
          rows.add(
              new Row(ids[i], 1 / Math.sqrt(all[i].length), example.labels()[i], importance[i]));
        }
      }
    }
    double[] squares = new double[weights.length];
    double bias = 0;
    for (int round = 0; round < ROUNDS; round++) {
      java.util.Collections.shuffle(rows, new Random(round));
      for (Row row : rows) {
        double odds = bias;
        for (int token : row.tokens) {
          odds += allowed[token] ? weights[token] * row.value : 0;
        }
        double step = (1 / (1 + Math.exp(-odds)) - row.label) * row.weight;
        bias -= 0.001 * step;
        for (int token : row.tokens) {
          if (allowed[token]) {
            double gradient = step * row.value + DECAY * weights[token];
            squares[token] += gradient * gradient;
            weights[token] -= (float) (RATE * gradient / Math.sqrt(1e-2 + squares[token]));
          }
        }
      }
    }
  }
}
