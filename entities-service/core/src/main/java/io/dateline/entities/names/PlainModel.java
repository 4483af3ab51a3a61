package io.dateline.entities.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of the plain tagger: one row of 8-bit numbers for each feature, found by its hash in
 * an open-addressing table, and the scores of one label behind another.
 */
public final class PlainModel {

  private static final int FILE_SIGNATURE = 0x44_4C_4E_31;

  private final int[] keys;
  private final byte[] rows;
  private final float scale;
  private final float[][] transitions;
  private final int mask;

  private PlainModel(int[] keys, byte[] rows, float scale, float[][] transitions) {
    this.keys = keys;
    this.rows = rows;
    this.scale = scale;
    this.transitions = transitions;
    this.mask = keys.length - 1;
  }

  /**
   * Makes a model from trained weights.
   *
   * @param features hashes; 0 is no feature
   * @param weights features × labels
   * @param transitions from label (the last row is the start of the sentence) × to label
   */
  public static PlainModel of(int[] features, float[][] weights, float[][] transitions) {
    float most = 1e-6f;
    for (float[] row : weights) {
      for (float w : row) {
        most = Math.max(most, Math.abs(w));
      }
    }
    // Few weights are much larger than the rest; cutting them off gives all others more precision.
    float scale = Math.min(most, MAX_STORED_WEIGHT) / Byte.MAX_VALUE;
    int size = Integer.highestOneBit(Math.max(2, features.length)) * 4;
    int[] keys = new int[size];
    byte[] rows = new byte[size * BioLabels.COUNT];
    for (int f = 0; f < features.length; f++) {
      int slot = features[f] & (size - 1);
      while (keys[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      keys[slot] = features[f];
      for (int y = 0; y < BioLabels.COUNT; y++) {
        int q = Math.round(weights[f][y] / scale);
        rows[slot * BioLabels.COUNT + y] =
            (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, q));
      }
    }
    return new PlainModel(keys, rows, scale, transitions);
  }

  private static final float MAX_STORED_WEIGHT = 3f;

  /** Returns the score of each label for a word with these features. */
  public float[] scores(int[] features) {
    int[] sums = new int[BioLabels.COUNT];
    for (int feature : features) {
      int slot = feature & mask;
      while (keys[slot] != feature) {
        if (keys[slot] == 0) {
          slot = -1;
          break;
        }
        slot = (slot + 1) & mask;
      }
      if (slot >= 0) {
        int row = slot * BioLabels.COUNT;
        for (int y = 0; y < BioLabels.COUNT; y++) {
          sums[y] += rows[row + y];
        }
      }
    }
    float[] scores = new float[BioLabels.COUNT];
    for (int y = 0; y < BioLabels.COUNT; y++) {
      scores[y] = sums[y] * scale;
    }
    return scores;
  }

  /** Returns the scores from label (the last row is the start of the sentence) × to label. */
  public float[][] transitions() {
    return transitions;
  }

  /** Writes the model in the form that {@link #read} takes. */
  public void write(OutputStream file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
      out.writeInt(FILE_SIGNATURE);
      out.writeFloat(scale);
      for (float[] row : transitions) {
        for (float t : row) {
          out.writeFloat(t);
        }
      }
      out.writeInt(keys.length);
      int count = 0;
      for (int key : keys) {
        count += key == 0 ? 0 : 1;
      }
      out.writeInt(count);
      for (int key : keys) {
        if (key != 0) {
          out.writeInt(key);
        }
      }
      // Column by column, since similar numbers beside each other compress better.
      for (int y = 0; y < BioLabels.COUNT; y++) {
        for (int slot = 0; slot < keys.length; slot++) {
          if (keys[slot] != 0) {
            out.writeByte(rows[slot * BioLabels.COUNT + y]);
          }
        }
      }
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the file is no model, or is cut off
   */
  public static PlainModel read(InputStream file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new java.io.BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16))) {
      if (in.readInt() != FILE_SIGNATURE) {
        throw new IOException("not a plain name model");
      }
      float scale = in.readFloat();
      float[][] transitions = new float[BioLabels.COUNT + 1][BioLabels.COUNT];
      for (float[] row : transitions) {
        for (int y = 0; y < row.length; y++) {
          row[y] = in.readFloat();
        }
      }
      int size = in.readInt();
      int[] keys = new int[size];
      byte[] rows = new byte[size * BioLabels.COUNT];
      int[] slots = new int[in.readInt()];
      for (int k = 0; k < slots.length; k++) {
        int key = in.readInt();
        int slot = key & (size - 1);
        while (keys[slot] != 0) {
          slot = (slot + 1) & (size - 1);
        }
        keys[slot] = key;
        slots[k] = slot;
      }
      for (int y = 0; y < BioLabels.COUNT; y++) {
        for (int slot : slots) {
          rows[slot * BioLabels.COUNT + y] = in.readByte();
        }
      }
      return new PlainModel(keys, rows, scale, transitions);
    }
  }
}
