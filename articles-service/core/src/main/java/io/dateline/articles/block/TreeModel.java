package io.dateline.articles.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Boosted decision trees: each asks a few features in turn and votes; the sum of the votes is the
 * log odds. Stored as a few arrays, so that it loads in milliseconds and needs no library.
 *
 * @param roots the index of each tree's first node
 * @param features which feature a node asks, or -1 for a leaf
 * @param values the threshold of a question (at most it: left), the vote of a leaf
 * @param rights the node to go to where the answer is greater; the other is the next node
 */
public record TreeModel(int[] roots, short[] features, float[] values, int[] rights) {

  /** Rows at a time: so many, a kilobyte each, stay in a processor's cache for all trees. */
  private static final int BATCH_ROWS = 512;

  /**
   * The log odds of many rows of features. Tree by tree, so that the few hundred bytes of one stay
   * near the processor for many rows, and batch by batch, so that the rows do as well: a page of
   * ten times the blocks takes ten times as long.
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
