package io.dateline.entities.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Weighted terms. Weights are whole numbers, so that a vector that was stored and read again equals
 * the first.
 */
public final class TermVector {

  private static final double UNIT = 100;

  private final Map<String, Integer> weights;
  private final long square;

  private TermVector(TreeMap<String, Integer> sorted) {
    this.weights = new LinkedHashMap<>(sorted);
    long sum = 0;
    for (int weight : sorted.values()) {
      sum += (long) weight * weight;
    }
    this.square = sum;
  }

  /**
   * Keeps the heaviest terms.
   *
   * @param limit the number of terms to keep
   */
  static TermVector heaviest(Map<String, Double> weighted, int limit) {
    TreeMap<String, Integer> kept = new TreeMap<>();
    weighted.entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), (int) Math.round(entry.getValue() * UNIT)))
        .filter(entry -> entry.getValue() > 0)
        .sorted(heaviestFirst())
        .limit(limit)
        .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
    return new TermVector(kept);
  }

  private static Comparator<Map.Entry<String, Integer>> heaviestFirst() {
    return Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
        .thenComparing(Map.Entry::getKey);
  }

  /** Reads what {@link #encoded()} wrote. */
  public static TermVector decode(String encoded) {
    TreeMap<String, Integer> weights = new TreeMap<>();
    if (!encoded.isEmpty()) {
      for (String entry : encoded.split("\n", -1)) {
        int colon = entry.lastIndexOf('\t');
        weights.put(entry.substring(0, colon), Integer.valueOf(entry.substring(colon + 1)));
      }
    }
    return new TermVector(weights);
  }

  /** Returns the terms with their weights as text. */
  public String encoded() {
    List<String> entries = new ArrayList<>();
    weights.forEach((term, weight) -> entries.add(term + "\t" + weight));
    return String.join("\n", entries);
  }

  /** Returns the terms in alphabetical order. */
  public Set<String> terms() {
    return weights.keySet();
  }

  /** Returns the heaviest terms, the heaviest first. */
  List<String> heaviest(int limit) {
    return weights.entrySet().stream()
        .sorted(heaviestFirst())
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  double weight(String term) {
    return weights.getOrDefault(term, 0) / UNIT;
  }

  /** Returns the cosine of both vectors, 0 where one is empty. */
  public double cosine(TermVector other) {
    return cosine(other, Set.of());
  }

  /** Returns the cosine of both vectors without some terms. */
  double cosine(TermVector other, Set<String> without) {
    // All sums are whole numbers, so that their order does not matter.
    long product = 0;
    TermVector small = weights.size() <= other.weights.size() ? this : other;
    TermVector large = small == this ? other : this;
    for (Map.Entry<String, Integer> entry : small.weights.entrySet()) {
      Integer weight = large.weights.get(entry.getKey());
      if (weight != null && !without.contains(entry.getKey())) {
        product += (long) entry.getValue() * weight;
      }
    }
    return product == 0 ? 0 : product / Math.sqrt((double) square(without) * other.square(without));
  }

  private long square(Set<String> without) {
    long rest = square;
    for (String term : without) {
      long weight = weights.getOrDefault(term, 0);
      rest -= weight * weight;
    }
    return rest;
  }

  /**
   * Returns the summed weights of shared terms.
   *
   * @param least the weight that a term must have in both vectors to count
   * @param without terms that do not count
   */
  double shared(TermVector other, double least, Set<String> without) {
    int sum = 0;
    for (Map.Entry<String, Integer> entry : weights.entrySet()) {
      int weight = Math.min(entry.getValue(), other.weights.getOrDefault(entry.getKey(), 0));
      if (weight >= least * UNIT && !without.contains(entry.getKey())) {
        sum += weight;
      }
    }
    return sum / UNIT;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TermVector vector && vector.weights.equals(weights);
  }

  @Override
  public int hashCode() {
    return weights.hashCode();
  }

  @Override
  public String toString() {
    return weights.toString();
  }
}
