package io.dateline.entities.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes the labels of one capitalized word agree within a document: the kind that other sentences
 * give to the word becomes more likely. It weighs kinds and not labels, since a surname may begin a
 * name in one place and end one in another.
 */
final class DocumentLabelConsistency {

  /**
   * How much many other places of a word count beside its own; a single other place counts half of
   * it. Chosen from 0.1 to 1 on the development and test documents of GUM, which the model learned
   * from, and not on the evaluation sets.
   */
  private static final double MAX_WEIGHT_OF_OTHER_PLACES = 0.8;

  /** A kind that no other place has stays possible. */
  private static final double MIN_LIKELIHOOD_OF_KIND = 0.02;

  private static final int KIND_COUNT = 1 + BioLabels.COUNT / 2;

  private DocumentLabelConsistency() {}

  /**
   * Returns the log-probabilities of labels (sentences × words × {@link BioLabels#COUNT}) after
   * weighing; those of each word sum to one again. The given arrays stay as they are.
   */
  static float[][][] weighed(List<List<String>> sentences, float[][][] logProbabilities) {
    Set<String> common = commonWords(sentences);
    Map<String, double[]> sums = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      for (int w = 0; w < sentences.get(s).size(); w++) {
        String word = form(sentences.get(s).get(w));
        if (isTelling(word, common)) {
          double[] sum = sums.computeIfAbsent(word, x -> new double[KIND_COUNT]);
          add(sum, logProbabilities[s][w], 1);
          places.merge(word, 1, Integer::sum);
        }
      }
    }
    float[][][] weighed = new float[sentences.size()][][];
    for (int s = 0; s < weighed.length; s++) {
      weighed[s] = new float[logProbabilities[s].length][];
      for (int w = 0; w < weighed[s].length; w++) {
        String word = form(sentences.get(s).get(w));
        int others = places.getOrDefault(word, 0) - 1;
        weighed[s][w] =
            others < 1
                ? logProbabilities[s][w]
                : weighed(logProbabilities[s][w], sums.get(word), others);
      }
    }
    return weighed;
  }

  private static float[] weighed(float[] own, double[] sum, int others) {
    double[] elsewhere = sum.clone();
    add(elsewhere, own, -1);
    double weight = MAX_WEIGHT_OF_OTHER_PLACES * others / (others + 1);
    double[] scores = new double[own.length];
    double total = 0;
    for (int label = 0; label < own.length; label++) {
      double likely = MIN_LIKELIHOOD_OF_KIND + Math.max(0, elsewhere[kind(label)]) / others;
      scores[label] = own[label] + weight * Math.log(likely);
      total += Math.exp(scores[label]);
    }
    float[] weighed = new float[own.length];
    for (int label = 0; label < own.length; label++) {
      weighed[label] = (float) (scores[label] - Math.log(total));
    }
    return weighed;
  }

  private static void add(double[] sum, float[] logProbabilities, int sign) {
    for (int label = 0; label < logProbabilities.length; label++) {
      sum[kind(label)] += sign * Math.exp(logProbabilities[label]);
    }
  }

  /** Returns 0 for the label outside of names, else the number of the label's kind. */
  private static int kind(int label) {
    return (label + 1) / 2;
  }

  /**
   * Returns the words that the document also has in lower case: "The", and "May" where "may" stands
   * somewhere.
   */
  private static Set<String> commonWords(List<List<String>> sentences) {
    Set<String> common = new HashSet<>();
    for (List<String> sentence : sentences) {
      for (String word : sentence) {
        if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
          common.add(word);
        }
      }
    }
    return common;
  }

  /** A word of a heading in capitals counts as the same word of the text. */
  private static String form(String word) {
    boolean heading =
        word.length() > 4 && word.codePoints().allMatch(c -> Character.isUpperCase(c));
    return heading ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }

  private static boolean isTelling(String word, Set<String> common) {
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && !common.contains(word.toLowerCase(Locale.ROOT));
  }
}
