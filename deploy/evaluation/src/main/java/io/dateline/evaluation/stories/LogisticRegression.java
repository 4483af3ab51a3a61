package io.dateline.evaluation.stories;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a logistic regression by gradient descent. Both classes weigh equally, because most pairs of
 * articles have nothing in common. Weights are held small.
 */
final class LogisticRegression {

  private static final int STEPS = 60_000;
  private static final double RATE = 1;
  private static final double SHRINKAGE = 0.0001;

  private final int size;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private double bias;

  LogisticRegression(int size) {
    this.size = size;
  }

  void add(double[] features, boolean label) {
    rows.add(features);
    labels.add(label);
  }

  double bias() {
    return bias;
  }

  double[] fit() {
    double[] weights = new double[size];
    double positive = labels.stream().filter(label -> label).count();
    double negative = labels.size() - positive;
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double biasGradient = 0;
      for (int r = 0; r < rows.size(); r++) {
        double[] row = rows.get(r);
        double sum = bias;
        for (int i = 0; i < size; i++) {
          sum += weights[i] * row[i];
        }
        double label = labels.get(r) ? 1 : 0;
        double share = (labels.get(r) ? positive : negative) * 2;
        double error = (label - 1 / (1 + Math.exp(-sum))) / share;
        biasGradient += error;
        for (int i = 0; i < size; i++) {
          gradient[i] += error * row[i];
        }
      }
      bias += RATE * biasGradient;
      for (int i = 0; i < size; i++) {
        weights[i] += RATE * (gradient[i] - SHRINKAGE * weights[i]);
      }
    }
    return weights;
  }
}
