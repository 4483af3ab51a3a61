package io.dateline.entities.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The BIO labels of names in the order of the models: O, then B and I of each kind. Finds the most
 * likely well-formed sequence of labels.
 */
public final class BioLabels {

  /** The kinds in the order of the models. */
  private static final List<NameKind> KINDS_IN_MODEL_ORDER =
      List.of(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.PLACE, NameKind.OTHER);

  /** The number of labels. */
  public static final int COUNT = 1 + 2 * KINDS_IN_MODEL_ORDER.size();

  private static final int OUTSIDE_LABEL = 0;

  private BioLabels() {}

  /**
   * Returns the names of a sentence.
   *
   * @param logProbabilities tokens × {@link #COUNT}
   */
  static List<Name> names(float[][] logProbabilities) {
    return names(best(logProbabilities), logProbabilities);
  }

  /** Returns the labels of a marked sentence. */
  public static int[] of(ConllReader.MarkedSentence sentence) {
    int[] labels = new int[sentence.words().size()];
    for (Name name : sentence.names()) {
      int begin = 1 + 2 * KINDS_IN_MODEL_ORDER.indexOf(name.kind());
      labels[name.from()] = begin;
      for (int i = name.from() + 1; i < name.to(); i++) {
        labels[i] = begin + 1;
      }
    }
    return labels;
  }

  /** Returns whether a label belongs to {@link NameKind#OTHER}. */
  public static boolean isOther(int label) {
    return label > 0 && KINDS_IN_MODEL_ORDER.get((label - 1) / 2) == NameKind.OTHER;
  }

  /**
   * Returns a matrix from label (the last row is the start of the sentence) × to label: 0, or minus
   * infinity where the second label may not follow the first.
   */
  public static float[][] transitions() {
    float[][] scores = new float[COUNT + 1][COUNT];
    for (int from = 0; from <= COUNT; from++) {
      for (int to = 0; to < COUNT; to++) {
        boolean fits = mayFollow(from == COUNT ? OUTSIDE_LABEL : from, to);
        scores[from][to] = fits ? 0 : Float.NEGATIVE_INFINITY;
      }
    }
    return scores;
  }

  private static boolean isBegin(int label) {
    return label % 2 == 1;
  }

  private static boolean mayFollow(int previous, int label) {
    boolean inside = label != OUTSIDE_LABEL && !isBegin(label);
    return !inside || previous == label || previous == label - 1;
  }

  /** Runs Viterbi over the well-formed transitions, all equally likely. */
  private static int[] best(float[][] logProbabilities) {
    int n = logProbabilities.length;
    int[][] from = new int[n][COUNT];
    float[] score = new float[COUNT];
    for (int i = 0; i < n; i++) {
      float[] next = new float[COUNT];
      for (int label = 0; label < COUNT; label++) {
        int source = -1;
        for (int previous = 0; previous < COUNT; previous++) {
          boolean allowed = i == 0 ? mayFollow(OUTSIDE_LABEL, label) : mayFollow(previous, label);
          if (allowed && (source < 0 || score[previous] > score[source])) {
            source = previous;
          }
        }
        from[i][label] = source;
        next[label] =
            (source < 0 ? Float.NEGATIVE_INFINITY : score[source]) + logProbabilities[i][label];
      }
      score = next;
    }
    int[] labels = new int[n];
    for (int label = 1; label < COUNT; label++) {
      if (score[label] > score[labels[n - 1]]) {
        labels[n - 1] = label;
      }
    }
    for (int i = n - 1; i > 0; i--) {
      labels[i - 1] = from[i][labels[i]];
    }
    return labels;
  }

  private static List<Name> names(int[] labels, float[][] logProbabilities) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      if (!isBegin(labels[i])) {
        i++;
        continue;
      }
      int end = i + 1;
      double sum = logProbabilities[i][labels[i]];
      while (end < labels.length && labels[end] == labels[i] + 1) {
        sum += logProbabilities[end][labels[end]];
        end++;
      }
      NameKind kind = KINDS_IN_MODEL_ORDER.get((labels[i] - 1) / 2);
      names.add(new Name(kind, i, end, Math.exp(sum / (end - i))));
      i = end;
    }
    return names;
  }
}
