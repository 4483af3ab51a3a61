package io.dateline.evaluation.measure;

import java.util.ArrayList;
import java.util.List;

/** Counts results by their confidence beside the share that is right. */
final class CalibrationCurve {

  /** The upper bounds of the bins. */
  private static final double[] BINS = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0};

  private final int[] results = new int[BINS.length];
  private final int[] right = new int[BINS.length];
  private final double[] confidences = new double[BINS.length];

  void add(double confidence, boolean isRight) {
    int bin = 0;
    while (bin < BINS.length - 1 && confidence > BINS[bin]) {
      bin++;
    }
    results[bin]++;
    confidences[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
  }

  /**
   * Returns a row for each bin that has results: how many, mean confidence, share that is right.
   */
  List<Table.Row> rows(String name) {
    List<Table.Row> rows = new ArrayList<>();
    double from = 0;
    for (int b = 0; b < BINS.length; b++) {
      if (results[b] > 0) {
        rows.add(
            new Table.Row(
                "%s %.2f to %.2f".formatted(name, from, BINS[b]),
                List.of(results[b], confidences[b] / results[b], (double) right[b] / results[b])));
      }
      from = BINS[b];
    }
    return rows;
  }

  /** Returns the mean distance of confidence and share, weighted by the size of the bins. */
  double expectedError() {
    double error = 0;
    for (int b = 0; b < BINS.length; b++) {
      error += Math.abs(confidences[b] - right[b]);
    }
    return error / Math.max(1, size());
  }

  int size() {
    int size = 0;
    for (int n : results) {
      size += n;
    }
    return size;
  }
}
