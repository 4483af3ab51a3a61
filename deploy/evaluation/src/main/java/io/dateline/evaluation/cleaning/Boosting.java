package io.dateline.evaluation.cleaning;

import io.dateline.articles.block.TreeModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Gradient boosting of decision trees with binned features and logistic loss. Each tree grows where
 * it gains most, and sees a part of the rows and of the features. The same input gives the same
 * model.
 */
final class Boosting {

  private static final int BINS = 64;
  private static final int SAMPLE_FOR_BINS = 30_000;

  /**
   * The parameters of the trees, fitted on the cross-validated pages.
   *
   * @param trees number of trees
   * @param leaves maximum number of leaves of each tree
   * @param rate share of its vote that each tree gives
   * @param leastHessian minimum hessian of a leaf
   * @param ridge how strongly the votes of few rows are drawn to 0
   * @param rowShare share of the rows that each tree sees
   * @param featureShare share of the features that each tree sees
   */
  record Settings(
      int trees,
      int leaves,
      double rate,
      double leastHessian,
      double ridge,
      double rowShare,
      double featureShare) {}

  private final Settings settings;
  private final int size;
  private final int features;
  private final float[][] edges;
  private final byte[] bins;
  private final float[] labels;
  private final float[] weights;
  private final double[] margins;
  private final float[] gradients;
  private final float[] hessians;

  Boosting(Settings settings, float[][] rows, float[] labels, float[] weights) {
    this.settings = settings;
    this.labels = labels;
    this.weights = weights;
    size = rows.length;
    features = rows[0].length;
    edges = new float[features][];
    bins = new byte[size * features];
    for (int feature = 0; feature < features; feature++) {
      bin(rows, feature);
    }
    margins = new double[size];
    gradients = new float[size];
    hessians = new float[size];
  }

  private void bin(float[][] rows, int feature) {
    Random random = new Random(feature);
    float[] sample = new float[Math.min(size, SAMPLE_FOR_BINS)];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = rows[random.nextInt(size)][feature];
    }
    Arrays.sort(sample);
    float[] cuts = new float[BINS];
    int count = 0;
    // A feature that is nearly always the same has its rare other values above the cut.
    cuts[count++] = sample[0];
    for (int b = 1; b < BINS; b++) {
      float cut = sample[(int) ((long) b * sample.length / BINS)];
      if (cuts[count - 1] < cut) {
        cuts[count++] = cut;
      }
    }
    edges[feature] = Arrays.copyOf(cuts, count);
    for (int i = 0; i < size; i++) {
      int at = Arrays.binarySearch(cuts, 0, count, rows[i][feature]);
      bins[i * features + feature] = (byte) (at >= 0 ? at : Math.min(-at - 1, BINS - 1));
    }
  }

  TreeModel train() {
    Random random = new Random(7);
    TreeWriter writer = new TreeWriter();
    for (int t = 0; t < settings.trees; t++) {
      int[] members = new int[size];
      int count = 0;
      for (int i = 0; i < size; i++) {
        double p = 1 / (1 + Math.exp(-margins[i]));
        gradients[i] = (float) (weights[i] * (p - labels[i]));
        hessians[i] = (float) (weights[i] * Math.max(1e-4, p * (1 - p)));
        if (random.nextDouble() < settings.rowShare) {
          members[count++] = i;
        }
      }
      Leaf root = grow(members, count, sampledFeatures(random));
      for (int i = 0; i < size; i++) {
        margins[i] += root.vote(i);
      }
      writer.add(root);
    }
    return writer.model();
  }

  private int[] sampledFeatures(Random random) {
    int[] sampled = new int[features];
    int count = 0;
    for (int f = 0; f < features; f++) {
      if (edges[f].length > 1 && random.nextDouble() < settings.featureShare) {
        sampled[count++] = f;
      }
    }
    return Arrays.copyOf(sampled, count);
  }

  /** Splits the leaf that gains most, until there are enough leaves. */
  private Leaf grow(int[] members, int count, int[] sampled) {
    Leaf root = new Leaf(members, 0, count);
    root.fill(sampled);
    root.findSplit(sampled);
    List<Leaf> open = new ArrayList<>(List.of(root));
    for (int leaves = 1; leaves < settings.leaves; leaves++) {
      Leaf best = null;
      for (Leaf leaf : open) {
        best = leaf.gain > 1e-3 && (best == null || leaf.gain > best.gain) ? leaf : best;
      }
      if (best == null) {
        break;
      }
      best.split(sampled);
      open.remove(best);
      open.add(best.left);
      open.add(best.right);
    }
    return root;
  }

  /** A node; it is a leaf until it is split. */
  private final class Leaf {

    private final int[] members;
    private final int from;
    private final int to;
    private double[] sums;
    private double gradient;
    private double hessian;
    private int feature = -1;
    private int bin;
    private double gain;
    private Leaf left;
    private Leaf right;

    Leaf(int[] members, int from, int to) {
      this.members = members;
      this.from = from;
      this.to = to;
      for (int m = from; m < to; m++) {
        gradient += gradients[members[m]];
        hessian += hessians[members[m]];
      }
    }

    /** Sums gradient and hessian for each bin of each sampled feature. */
    void fill(int[] sampled) {
      sums = new double[sampled.length * BINS * 2];
      for (int m = from; m < to; m++) {
        int row = members[m];
        double g = gradients[row];
        double h = hessians[row];
        int base = row * features;
        for (int s = 0; s < sampled.length; s++) {
          int at = (s * BINS + bins[base + sampled[s]]) << 1;
          sums[at] += g;
          sums[at + 1] += h;
        }
      }
    }

    void findSplit(int[] sampled) {
      gain = 0;
      double base = gradient * gradient / (hessian + settings.ridge);
      for (int s = 0; s < sampled.length; s++) {
        double gl = 0;
        double hl = 0;
        for (int b = 0; b + 1 < edges[sampled[s]].length + 1 && b < BINS - 1; b++) {
          gl += sums[(s * BINS + b) << 1];
          hl += sums[((s * BINS + b) << 1) + 1];
          double hr = hessian - hl;
          if (hl < settings.leastHessian || hr < settings.leastHessian) {
            continue;
          }
          double gr = gradient - gl;
          double found = gl * gl / (hl + settings.ridge) + gr * gr / (hr + settings.ridge) - base;
          if (found > gain && b < edges[sampled[s]].length) {
            gain = found;
            feature = sampled[s];
            bin = b;
          }
        }
      }
    }

    void split(int[] sampled) {
      int middle = from;
      for (int m = from; m < to; m++) {
        int row = members[m];
        if (bins[row * features + feature] <= bin) {
          members[m] = members[middle];
          members[middle++] = row;
        }
      }
      left = new Leaf(members, from, middle);
      right = new Leaf(members, middle, to);
      Leaf less = middle - from < to - middle ? left : right;
      Leaf more = less == left ? right : left;
      less.fill(sampled);
      // The sums of one child are those of the parent without those of the other child.
      more.sums = sums;
      for (int i = 0; i < sums.length; i++) {
        more.sums[i] -= less.sums[i];
      }
      sums = null;
      left.findSplit(sampled);
      right.findSplit(sampled);
    }

    double vote(int row) {
      Leaf at = this;
      while (at.left != null) {
        at = bins[row * features + at.feature] <= at.bin ? at.left : at.right;
      }
      return at.value();
    }

    double value() {
      return -settings.rate * gradient / (hessian + settings.ridge);
    }
  }

  /** Writes trees as the arrays of a model, each node before its children. */
  private final class TreeWriter {

    private final List<Integer> roots = new ArrayList<>();
    private final List<Short> asked = new ArrayList<>();
    private final List<Float> values = new ArrayList<>();
    private final List<Integer> rights = new ArrayList<>();

    void add(Leaf root) {
      roots.add(asked.size());
      node(root);
    }

    private void node(Leaf leaf) {
      int at = asked.size();
      boolean question = leaf.left != null;
      asked.add((short) (question ? leaf.feature : -1));
      values.add(question ? edges[leaf.feature][leaf.bin] : (float) leaf.value());
      rights.add(0);
      if (question) {
        node(leaf.left);
        rights.set(at, asked.size());
        node(leaf.right);
      }
    }

    TreeModel model() {
      short[] f = new short[asked.size()];
      float[] v = new float[asked.size()];
      for (int i = 0; i < f.length; i++) {
        f[i] = asked.get(i);
        v[i] = values.get(i);
      }
      return new TreeModel(ints(roots), f, v, ints(rights));
    }

    private static int[] ints(List<Integer> list) {
      return list.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
