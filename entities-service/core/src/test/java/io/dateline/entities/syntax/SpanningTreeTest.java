package io.dateline.entities.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

  private static final int ROUNDS = 300;

  @Test
  void likeliest_heads_that_form_a_tree_are_kept() {
    float[][] arcs = {{0, 5, 0}, {0, 9, 0}, {0, 5, 0}};
    assertArrayEquals(new int[] {1, DependencyTree.NO_HEAD, 1}, SpanningTree.heads(arcs));
  }

  @Test
  void a_cycle_is_opened_where_it_costs_least() {
    // Each of the first two words prefers the other one; the third is the root.
    float[][] arcs = {{0, 9, 6}, {8, 0, 1}, {0, 0, 5}};
    assertArrayEquals(new int[] {2, 0, DependencyTree.NO_HEAD}, SpanningTree.heads(arcs));
  }

  @Test
  void trees_have_the_highest_sum_of_all_trees_with_one_root() {
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      int n = 1 + random.nextInt(5);
      float[][] arcs = new float[n][n];
      for (float[] row : arcs) {
        for (int j = 0; j < n; j++) {
          row[j] = random.nextInt(20);
        }
      }
      int[] heads = SpanningTree.heads(arcs);
      assertEquals(best(arcs, new int[n], 0), sum(arcs, heads), () -> Arrays.deepToString(arcs));
    }
  }

  private static double best(float[][] arcs, int[] heads, int at) {
    if (at == heads.length) {
      return isTree(heads) ? sum(arcs, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = DependencyTree.NO_HEAD; head < heads.length; head++) {
      if (head != at) {
        heads[at] = head;
        best = Math.max(best, best(arcs, heads, at + 1));
      }
    }
    return best;
  }

  private static boolean isTree(int[] heads) {
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      for (int step = 0; at != DependencyTree.NO_HEAD; step++) {
        if (step > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return Arrays.stream(heads).filter(h -> h == DependencyTree.NO_HEAD).count() == 1;
  }

  private static double sum(float[][] arcs, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += arcs[i][heads[i] == DependencyTree.NO_HEAD ? i : heads[i]];
    }
    return sum;
  }
}
