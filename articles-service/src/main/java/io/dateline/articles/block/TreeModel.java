package io.dateline.articles.block;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

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

  private static final int MAGIC = 0x44_4C_54_31;

  /** The log odds for a row of features. */
  public double logOdds(float[] row) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      while (features[node] >= 0) {
        node = row[features[node]] <= values[node] ? node + 1 : rights[node];
      }
      sum += values[node];
    }
    return sum;
  }

  /** Reads a model that {@link #write} wrote, from a resource beside this class. */
  static TreeModel resource(String name) {
    try (InputStream file = TreeModel.class.getResourceAsStream(name)) {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static TreeModel read(InputStream source) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(source));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a tree model");
    }
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

  public void write(OutputStream target) throws IOException {
    DataOutputStream out = new DataOutputStream(target);
    out.writeInt(MAGIC);
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
    out.flush();
  }
}
