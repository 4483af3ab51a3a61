package io.dateline.entities.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CrfLatticeTest {

  private static final int LABELS = 3;
  private static final int WORDS = 4;

  @Test
  void marginals_are_those_of_all_sequences_counted_one_by_one() {
    Random random = new Random(4);
    float[][] emissions = random(random, WORDS);
    float[][] transitions = random(random, LABELS + 1);
    transitions[0][2] = Float.NEGATIVE_INFINITY;
    double all = 0;
    double[][] single = new double[WORDS][LABELS];
    double[][] pairs = new double[LABELS][LABELS];
    int sequences = (int) Math.pow(LABELS, WORDS);
    for (int s = 0; s < sequences; s++) {
      int[] y = new int[WORDS];
      double score = 0;
      for (int i = 0, rest = s; i < WORDS; i++, rest /= LABELS) {
        y[i] = rest % LABELS;
        score += emissions[i][y[i]] + transitions[i == 0 ? LABELS : y[i - 1]][y[i]];
      }
      double weight = Math.exp(score);
      all += weight;
      for (int i = 0; i < WORDS; i++) {
        single[i][y[i]] += weight;
      }
      pairs[y[1]][y[2]] += weight;
    }
    CrfLattice lattice = new CrfLattice(emissions, transitions);
    for (int y = 0; y < LABELS; y++) {
      for (int i = 0; i < WORDS; i++) {
        assertEquals(single[i][y] / all, Math.exp(lattice.logMarginal(i, y)), 1e-6);
      }
      for (int p = 0; p < LABELS; p++) {
        assertEquals(pairs[p][y] / all, lattice.pair(2, p, y), 1e-6);
      }
    }
  }

  private static float[][] random(Random random, int rows) {
    float[][] numbers = new float[rows][LABELS];
    for (float[] row : numbers) {
      for (int y = 0; y < LABELS; y++) {
        row[y] = random.nextFloat() * 4 - 2;
      }
    }
    return numbers;
  }
}
