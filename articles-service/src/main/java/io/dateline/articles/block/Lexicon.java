package io.dateline.articles.block;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How much single words and element names speak for the story or against it: weights of a logistic
 * regression, kept as hashes and bytes. Tokens that it does not know say nothing.
 *
 * @param hashes sorted
 * @param weights in units of {@code scale}, beside the hashes
 */
public record Lexicon(int[] hashes, byte[] weights, float scale) {

  /** The log odds that these tokens of one block give. */
  public float score(int[] tokens) {
    int sum = 0;
    int at = 0;
    for (int token : tokens) {
      // Both are sorted: what was passed need not be looked at again.
      int found = java.util.Arrays.binarySearch(hashes, at, hashes.length, token);
      if (found >= 0) {
        sum += weights[found];
        at = found + 1;
      } else {
        at = -found - 1;
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
