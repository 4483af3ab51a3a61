package io.dateline.evaluation.names;

import io.dateline.entities.names.BioLabels;
import io.dateline.entities.names.ConllReader;
import io.dateline.entities.names.CrfLattice;
import io.dateline.entities.names.PlainFeatures;
import io.dateline.entities.names.PlainModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the conditional random field of the plain tagger by stochastic gradient descent with
 * AdaGrad steps (Duchi et al. 2011).
 */
final class PlainTraining {

  /**
   * The best of the step sizes and penalties that were tried on a tenth of the training documents.
   */
  private static final float RATE = 0.12f;

  private static final float PENALTY = 2e-6f;

  /**
   * The share of features that is left out at random, so that none is relied on alone (Srivastava
   * et al. 2014).
   */
  private static final double LEFT_OUT = 0.2;

  private static final long SEED = 5;

  private final int leastOften;
  private final int passes;
  private final int mostFeatures;

  /**
   * @param leastOften how often a feature must occur to get a weight
   * @param mostFeatures how many features the model keeps: those with the largest weights
   */
  PlainTraining(int leastOften, int passes, int mostFeatures) {
    this.leastOften = leastOften;
    this.passes = passes;
    this.mostFeatures = mostFeatures;
  }

  /**
   * Annotated text to learn from.
   *
   * @param weight the weight of each of its words in the loss
   * @param misc whether names of other kinds are annotated; if not, a label O may hide one
   */
  record MarkedSet(List<List<ConllReader.MarkedSentence>> documents, float weight, boolean misc) {}

  private record Example(int[][] features, int[] labels, float weight, boolean misc) {}

  PlainModel train(List<MarkedSet> sets, PlainFeatures features) {
    FeatureIndex index = new FeatureIndex(leastOften);
    for (MarkedSet set : sets) {
      for (List<ConllReader.MarkedSentence> document : set.documents()) {
        for (int[][] sentence : features.of(words(document))) {
          for (int[] word : sentence) {
            index.count(word);
          }
        }
      }
    }
    index.close();
    List<Example> examples = new ArrayList<>();
    for (MarkedSet set : sets) {
      for (List<ConllReader.MarkedSentence> document : set.documents()) {
        int[][][] found = features.of(words(document));
        for (int s = 0; s < found.length; s++) {
          for (int i = 0; i < found[s].length; i++) {
            found[s][i] = index.numbers(found[s][i]);
          }
          examples.add(
              new Example(found[s], BioLabels.of(document.get(s)), set.weight(), set.misc()));
        }
      }
    }
    System.err.printf("%,d sentences, %,d features%n", examples.size(), index.size());
    Random random = new Random(SEED);
    Weights weights = new Weights(index.size(), random);
    for (int pass = 1; pass <= passes; pass++) {
      Collections.shuffle(examples, random);
      double loss = 0;
      for (Example example : examples) {
        loss += weights.learn(example);
      }
      if (2 * pass > passes) {
        weights.remember();
      }
      System.err.printf("pass %d: loss %.4f a sentence%n", pass, loss / examples.size());
    }
    return weights.model(index, mostFeatures);
  }

  private static List<List<String>> words(List<ConllReader.MarkedSentence> document) {
    return document.stream().map(ConllReader.MarkedSentence::words).toList();
  }

  /** The weights during training, each with the sum of its squared gradients. */
  private static final class Weights {
    private final float[][] rows;
    private final float[][] squares;
    private final float[][] transitions = BioLabels.transitions();
    private final float[][] transitionSquares = new float[BioLabels.COUNT + 1][BioLabels.COUNT];
    private final float[][] sums;
    private final float[][] transitionSums = BioLabels.transitions();
    private final Random random;
    private int remembered;

    Weights(int features, Random random) {
      this.random = random;
      sums = new float[features][BioLabels.COUNT];
      rows = new float[features][BioLabels.COUNT];
      squares = new float[features][BioLabels.COUNT];
    }

    /** Adds to the mean over the later passes, which depends less on the last sentences. */
    void remember() {
      remembered++;
      add(rows, sums);
      add(transitions, transitionSums);
    }

    private static void add(float[][] from, float[][] to) {
      for (int f = 0; f < from.length; f++) {
        for (int y = 0; y < BioLabels.COUNT; y++) {
          to[f][y] += from[f][y];
        }
      }
    }

    private Example thinned(Example example) {
      int[][] kept = new int[example.features.length][];
      for (int i = 0; i < kept.length; i++) {
        int[] all = example.features[i];
        kept[i] = new int[all.length];
        int n = 0;
        for (int feature : all) {
          if (random.nextDouble() >= LEFT_OUT) {
            kept[i][n++] = feature;
          }
        }
        kept[i] = Arrays.copyOf(kept[i], n);
      }
      return new Example(kept, example.labels, example.weight, example.misc);
    }

    /** Makes one step and returns the loss before it. */
    double learn(Example whole) {
      Example example = thinned(whole);
      int n = example.features.length;
      if (n == 0) {
        return 0;
      }
      float[][] emissions = new float[n][BioLabels.COUNT];
      float[][] allowed = new float[n][BioLabels.COUNT];
      for (int i = 0; i < n; i++) {
        for (int feature : example.features[i]) {
          float[] row = rows[feature];
          for (int y = 0; y < BioLabels.COUNT; y++) {
            emissions[i][y] += row[y];
          }
        }
        for (int y = 0; y < BioLabels.COUNT; y++) {
          boolean fits =
              y == example.labels[i]
                  || (!example.misc && example.labels[i] == 0 && BioLabels.isOther(y));
          allowed[i][y] = fits ? emissions[i][y] : Float.NEGATIVE_INFINITY;
        }
      }
      CrfLattice free = new CrfLattice(emissions, transitions);
      CrfLattice bound = example.misc ? null : new CrfLattice(allowed, transitions);
      double loss = 0;
      float[] gradient = new float[BioLabels.COUNT];
      for (int i = 0; i < n; i++) {
        for (int y = 0; y < BioLabels.COUNT; y++) {
          double wanted =
              bound == null ? (y == example.labels[i] ? 1 : 0) : Math.exp(bound.logMarginal(i, y));
          double is = free.logMarginal(i, y);
          gradient[y] = example.weight * (float) (wanted - Math.exp(is));
          if (y == example.labels[i]) {
            loss -= is;
          }
        }
        for (int feature : example.features[i]) {
          step(rows[feature], squares[feature], gradient);
        }
        stepTransitions(example, free, bound, i);
      }
      return loss;
    }

    private void stepTransitions(Example example, CrfLattice free, CrfLattice bound, int i) {
      int from = i == 0 ? BioLabels.COUNT : -1;
      for (int p = 0; p < BioLabels.COUNT; p++) {
        for (int y = 0; y < BioLabels.COUNT; y++) {
          int row = from < 0 ? p : from;
          if (transitions[row][y] == Float.NEGATIVE_INFINITY || (from >= 0 && p > 0)) {
            continue;
          }
          double wanted;
          double is;
          if (i == 0) {
            is = Math.exp(free.logMarginal(0, y));
            wanted =
                bound == null
                    ? (y == example.labels[0] ? 1 : 0)
                    : Math.exp(bound.logMarginal(0, y));
          } else {
            is = free.pair(i, p, y);
            wanted =
                bound == null
                    ? (p == example.labels[i - 1] && y == example.labels[i] ? 1 : 0)
                    : bound.pair(i, p, y);
          }
          float g = example.weight * (float) (wanted - is);
          transitionSquares[row][y] += g * g;
          transitions[row][y] += RATE * g / (float) Math.sqrt(1 + transitionSquares[row][y]);
        }
      }
    }

    private static void step(float[] row, float[] squares, float[] gradient) {
      for (int y = 0; y < BioLabels.COUNT; y++) {
        float g = gradient[y] - PENALTY * row[y];
        if (Math.abs(g) > 1e-5f) {
          squares[y] += g * g;
          row[y] += RATE * g / (float) Math.sqrt(1 + squares[y]);
        }
      }
    }

    PlainModel model(FeatureIndex index, int most) {
      Integer[] order = new Integer[rows.length];
      double[] norms = new double[rows.length];
      for (int f = 0; f < rows.length; f++) {
        order[f] = f;
        for (int y = 0; y < BioLabels.COUNT; y++) {
          // When the tagger works, all features are present, so that each counts for less.
          sums[f][y] *= (float) (1 - LEFT_OUT) / remembered;
          norms[f] += sums[f][y] * sums[f][y];
        }
      }
      for (float[] row : transitionSums) {
        for (int y = 0; y < BioLabels.COUNT; y++) {
          row[y] /= remembered;
        }
      }
      Arrays.sort(order, (a, b) -> Double.compare(norms[b], norms[a]));
      int kept = Math.min(most, order.length);
      int[] hashes = new int[kept];
      float[][] weights = new float[kept][];
      for (int k = 0; k < kept; k++) {
        hashes[k] = index.hash(order[k]);
        weights[k] = sums[order[k]];
      }
      return PlainModel.of(hashes, weights, transitionSums);
    }
  }
}
