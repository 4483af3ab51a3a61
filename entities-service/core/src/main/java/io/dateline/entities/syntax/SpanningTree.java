package io.dateline.entities.syntax;

import java.util.Arrays;

/**
 * Chooses the tree with the highest sum of scores (Chu and Liu 1965, Edmonds 1967), with exactly
 * one root.
 */
final class SpanningTree {

  private static final double IMPOSSIBLE = -1e12;

  /**
   * The cost of each root where the likeliest heads form no tree. It exceeds the difference between
   * the sums of any two trees, so that the best tree has one root only.
   */
  private static final double COST_OF_ROOT = 1e7;

  private SpanningTree() {}

  /**
   * Returns the head of each word, {@link DependencyTree#NO_HEAD} for the root.
   *
   * @param arcs scores in the form of {@link SyntaxScores.Part}
   */
  static int[] heads(float[][] arcs) {
    int n = arcs.length;
    // Node 0 is the root's head, node i + 1 is word i.
    double[][] scores = new double[n + 1][n + 1];
    Arrays.fill(scores[0], IMPOSSIBLE);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        scores[i + 1][j + 1] = i == j ? IMPOSSIBLE : arcs[i][j];
      }
      scores[i + 1][0] = arcs[i][i];
    }
    int[] best = likeliest(scores);
    long roots = Arrays.stream(best, 1, n + 1).filter(h -> h == 0).count();
    if (roots != 1 || cycle(best) != null) {
      for (int i = 1; i <= n; i++) {
        scores[i][0] -= COST_OF_ROOT;
      }
      best = tree(scores);
    }
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      heads[i] = best[i + 1] - 1;
    }
    return heads;
  }

  private static int[] likeliest(double[][] scores) {
    int[] heads = new int[scores.length];
    for (int i = 1; i < scores.length; i++) {
      for (int j = 0; j < scores.length; j++) {
        heads[i] = scores[i][j] > scores[i][heads[i]] ? j : heads[i];
      }
    }
    return heads;
  }

  /** Returns the nodes of a cycle, or null where the heads form a tree. */
  private static int[] cycle(int[] heads) {
    int[] visit = new int[heads.length];
    for (int i = 1; i < heads.length; i++) {
      int at = i;
      while (at != 0 && visit[at] == 0) {
        visit[at] = i;
        at = heads[at];
      }
      if (at != 0 && visit[at] == i) {
        int first = at;
        int[] nodes = new int[heads.length];
        int n = 0;
        do {
          nodes[n++] = at;
          at = heads[at];
        } while (at != first);
        return Arrays.copyOf(nodes, n);
      }
    }
    return null;
  }

  /** Contracts one cycle after the other, and opens each at its best entry on the way back. */
  private static int[] tree(double[][] scores) {
    int[] heads = likeliest(scores);
    int[] cycle = cycle(heads);
    if (cycle == null) {
      return heads;
    }
    boolean[] inside = new boolean[scores.length];
    for (int node : cycle) {
      inside[node] = true;
    }
    int[] outside = new int[scores.length - cycle.length];
    int m = 0;
    for (int i = 0; i < scores.length; i++) {
      if (!inside[i]) {
        outside[m++] = i;
      }
    }
    double[][] small = new double[m + 1][m + 1];
    int[] entry = new int[m];
    int[] exit = new int[m];
    small[m][m] = IMPOSSIBLE;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < m; j++) {
        small[i][j] = scores[outside[i]][outside[j]];
      }
      entry[i] = cycle[0];
      exit[i] = cycle[0];
      double bestIn = Double.NEGATIVE_INFINITY;
      double bestOut = Double.NEGATIVE_INFINITY;
      for (int node : cycle) {
        double in = scores[node][outside[i]] - scores[node][heads[node]];
        if (in > bestIn) {
          bestIn = in;
          entry[i] = node;
        }
        if (scores[outside[i]][node] > bestOut) {
          bestOut = scores[outside[i]][node];
          exit[i] = node;
        }
      }
      small[m][i] = bestIn;
      small[i][m] = bestOut;
    }
    int[] chosen = tree(small);
    int[] result = heads.clone();
    for (int i = 1; i < m; i++) {
      result[outside[i]] = chosen[i] < m ? outside[chosen[i]] : exit[i];
    }
    int from = chosen[m];
    result[entry[from]] = outside[from];
    return result;
  }
}
