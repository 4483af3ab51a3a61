package io.dateline.articles.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of hashed words and element names: how much each speaks for the story or against it. They
 * come from a logistic regression and are stored as hashes and bytes. Unknown tokens have no
 * weight.
 */
public final class Lexicon {

  private final int[] hashes;
  private final byte[] weights;
  private final float scale;

  /** Open addressing: an index in {@code hashes} plus 1, or 0 for an empty place. */
  private final int[] places;

  /**
   * Makes a lexicon of these tokens.
   *
   * @param hashes the tokens, each once
   * @param weights the weight of each token in units of {@code scale}
   */
  public Lexicon(int[] hashes, byte[] weights, float scale) {
    this.hashes = hashes;
    this.weights = weights;
    this.scale = scale;
    places = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
    for (int i = 0; i < hashes.length; i++) {
      int at = place(hashes[i]);
      while (places[at] != 0) {
        at = (at + 1) & (places.length - 1);
      }
      places[at] = i + 1;
    }
  }

  private int place(int hash) {
    return (hash * 0x9E3779B9 >>> 8) & (places.length - 1);
  }

  /** Returns the log odds that the tokens of one block give. */
  public float score(int[] tokens) {
    int sum = 0;
    for (int token : tokens) {
      int at = place(token);
      while (places[at] != 0) {
        int i = places[at] - 1;
        if (hashes[i] == token) {
          sum += weights[i];
          break;
        }
        at = (at + 1) & (places.length - 1);
      }
    }
    return tokens.length == 0 ? 0 : (float) (sum * scale / Math.sqrt(tokens.length));
  }

  static Lexicon read(DataInputStream in) throws IOException {
    int size = in.readInt();
    float scale = in.readFloat();
    int[] hashes = new int[size];
    byte[] weights = new byte[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
    }
    in.readFully(weights);
    return new Lexicon(hashes, weights, scale);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    out.writeFloat(scale);
    for (int hash : hashes) {
      out.writeInt(hash);
    }
    out.write(weights);
  }
}
