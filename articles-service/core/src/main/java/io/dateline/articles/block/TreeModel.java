package io.dateline.articles.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Boosted decision trees. Each tree asks for a few features one after another and gives a vote; the
 * sum of the votes is the log odds. The trees are a few arrays, so that they load in milliseconds
 * and need no library.
 *
 * @param roots the index of each tree's first node
 * @param features the feature that a node asks for, or -1 for a leaf
 * @param values the threshold of a question (values up to it go left), or the vote of a leaf
 * @param rights the node for values above the threshold; the other node is the next one
 */
public record TreeModel(int[] roots, short[] features, float[] values, int[] rights) {

  /**
   * Rows that are computed together: 512 rows of a kilobyte stay in a processor's cache for all
   * trees.
   */
  private static final int BATCH_ROWS = 512;

  /**
   * Returns the log odds of many rows of features. The loop goes tree by tree, so that the few
   * hundred bytes of a tree stay in the cache for many rows, and batch by batch, so that the rows
   * do as well: ten times the blocks take ten times as long.
   */
  public double[] logOdds(float[][] rows) {
    double[] odds = new double[rows.length];
    for (int from = 0; from < rows.length; from += BATCH_ROWS) {
      addLogOdds(rows, from, Math.min(rows.length, from + BATCH_ROWS), odds);
    }
    return odds;
  }

  private void addLogOdds(float[][] rows, int from, int to, double[] odds) {
    for (int root : roots) {
      for (int i = from; i < to; i++) {
        float[] row = rows[i];
        int node = root;
        while (features[node] >= 0) {
          node = row[features[node]] <= values[node] ? node + 1 : rights[node];
        }
        odds[i] += values[node];
      }
    }
  }

  static TreeModel read(DataInputStream in) throws IOException {
    int[] roots = new int[in.readInt()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = in.readInt();
    }
    int nodes = in.readInt();
    short[] features = new short[nodes];
    float[] values = new float[nodes];
    int[] rights = new int[nodes];
    for (int i = 0; i < nodes; i++) {
      features[i] = in.readShort();
      values[i] = in.readFloat();
      rights[i] = features[i] < 0 ? 0 : i + in.readUnsignedByte();
    }
    return new TreeModel(roots, features, values, rights);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(roots.length);
    for (int root : roots) {
      out.writeInt(root);
    }
    out.writeInt(features.length);
    for (int i = 0; i < features.length; i++) {
      out.writeShort(features[i]);
      out.writeFloat(values[i]);
      if (features[i] >= 0) {
        out.writeByte(rights[i] - i);
      }
    }
  }
}
