package io.dateline.deploy.cleaning;

import io.dateline.articles.block.TreeModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Gradient boosting of decision trees with binned features and logistic loss. */
final class Boosting {

  private static final int BINS = 64;
  private static final int DEPTH = 6;
  private static final double RATE = 0.12;
  private static final double LEAST_HESSIAN = 3;
  private static final double RIDGE = 4;
  private static final double SAMPLE = 0.6;

  private final float[][] rows;
  private final float[] labels;
  private final float[] weights;
  private final int features;
  private final float[][] edges;
  private final byte[][] bins;
  private final double[] margins;
  private final double[] gradients;
  private final double[] hessians;

  Boosting(float[][] rows, float[] labels, float[] weights) {
    this.rows = rows;
    this.labels = labels;
    this.weights = weights;
    features = rows[0].length;
    edges = new float[features][];
    bins = new byte[features][rows.length];
    IntStream.range(0, features).parallel().forEach(this::bin);
    margins = new double[rows.length];
    gradients = new double[rows.length];
    hessians = new double[rows.length];
  }

  private void bin(int feature) {
    Random random = new Random(feature);
    int samples = Math.min(rows.length, 20_000);
    float[] sample = new float[samples];
    for (int i = 0; i < samples; i++) {
      sample[i] = rows[random.nextInt(rows.length)][feature];
    }
    Arrays.sort(sample);
    List<Float> cuts = new ArrayList<>();
    for (int b = 1; b < BINS; b++) {
      float cut = sample[(int) ((long) b * samples / BINS)];
      if (cuts.isEmpty() || cuts.get(cuts.size() - 1) < cut) {
        cuts.add(cut);
      }
    }
    // A feature that is nearly always the same still has its rare other values above the cut.
    if (cuts.isEmpty() || sample[0] < cuts.get(0)) {
      cuts.add(0, sample[0]);
    }
    edges[feature] = new float[cuts.size()];
    for (int i = 0; i < cuts.size(); i++) {
      edges[feature][i] = cuts.get(i);
    }
    for (int i = 0; i < rows.length; i++) {
      int at = Arrays.binarySearch(edges[feature], rows[i][feature]);
      bins[feature][i] = (byte) (at >= 0 ? at : -at - 1);
    }
  }

  TreeModel train(int trees) {
    List<Integer> roots = new ArrayList<>();
    List<Short> asked = new ArrayList<>();
    List<Float> values = new ArrayList<>();
    List<Integer> rights = new ArrayList<>();
    Random random = new Random(7);
    for (int t = 0; t < trees; t++) {
      for (int i = 0; i < rows.length; i++) {
        double p = 1 / (1 + Math.exp(-margins[i]));
        gradients[i] = weights[i] * (p - labels[i]);
        hessians[i] = weights[i] * Math.max(1e-4, p * (1 - p));
      }
      int[] sample =
          random.doubles(rows.length).map(d -> d < SAMPLE ? 1 : 0).mapToInt(d -> (int) d).toArray();
      int[] members = IntStream.range(0, rows.length).filter(i -> sample[i] == 1).toArray();
      roots.add(asked.size());
      int root = asked.size();
      grow(members, DEPTH, asked, values, rights);
      for (int i = 0; i < rows.length; i++) {
        int node = root;
        while (asked.get(node) >= 0) {
          node = rows[i][asked.get(node)] <= values.get(node) ? node + 1 : rights.get(node);
        }
        margins[i] += values.get(node);
      }
      if (t % 25 == 24) {
        System.err.printf("tree %d, loss %.4f%n", t + 1, loss());
      }
    }
    short[] f = new short[asked.size()];
    float[] v = new float[asked.size()];
    int[] r = new int[asked.size()];
    for (int i = 0; i < f.length; i++) {
      f[i] = asked.get(i);
      v[i] = values.get(i);
      r[i] = rights.get(i);
    }
    return new TreeModel(roots.stream().mapToInt(Integer::intValue).toArray(), f, v, r);
  }

  private double loss() {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < rows.length; i++) {
      double p = 1 / (1 + Math.exp(-margins[i]));
      sum -= weights[i] * Math.log(Math.max(1e-9, labels[i] > 0.5 ? p : 1 - p));
      weight += weights[i];
    }
    return sum / weight;
  }

  private record Split(int feature, int bin, double gain) {}

  private void grow(
      int[] members, int depth, List<Short> asked, List<Float> values, List<Integer> rights) {
    double gradient = 0;
    double hessian = 0;
    for (int i : members) {
      gradient += gradients[i];
      hessian += hessians[i];
    }
    int node = asked.size();
    Split split = depth == 0 ? null : best(members, gradient, hessian);
    if (split == null) {
      asked.add((short) -1);
      values.add((float) (-RATE * gradient / (hessian + RIDGE)));
      rights.add(0);
      return;
    }
    asked.add((short) split.feature);
    values.add(edges[split.feature][split.bin]);
    rights.add(0);
    byte[] bin = bins[split.feature];
    int[] left = Arrays.stream(members).filter(i -> bin[i] <= split.bin).toArray();
    int[] right = Arrays.stream(members).filter(i -> bin[i] > split.bin).toArray();
    grow(left, depth - 1, asked, values, rights);
    rights.set(node, asked.size());
    grow(right, depth - 1, asked, values, rights);
  }

  private Split best(int[] members, double gradient, double hessian) {
    double base = gradient * gradient / (hessian + RIDGE);
    return IntStream.range(0, features)
        .parallel()
        .mapToObj(feature -> best(feature, members, gradient, hessian, base))
        .filter(split -> split != null)
        .max((a, b) -> Double.compare(a.gain, b.gain))
        .orElse(null);
  }

  private Split best(int feature, int[] members, double gradient, double hessian, double base) {
    double[] g = new double[BINS + 2];
    double[] h = new double[BINS + 2];
    byte[] bin = bins[feature];
    for (int i : members) {
      int b = bin[i];
      g[b] += gradients[i];
      h[b] += hessians[i];
    }
    double gl = 0;
    double hl = 0;
    Split best = null;
    for (int b = 0; b < edges[feature].length; b++) {
      gl += g[b];
      hl += h[b];
      double hr = hessian - hl;
      if (hl < LEAST_HESSIAN || hr < LEAST_HESSIAN) {
        continue;
      }
      double gr = gradient - gl;
      double gain = gl * gl / (hl + RIDGE) + gr * gr / (hr + RIDGE) - base;
      if (gain > 1e-3 && (best == null || gain > best.gain)) {
        best = new Split(feature, b, gain);
      }
    }
    return best;
  }
}
