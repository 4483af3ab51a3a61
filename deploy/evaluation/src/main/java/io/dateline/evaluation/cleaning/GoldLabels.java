package io.dateline.evaluation.cleaning;

import io.dateline.articles.block.PageLayout;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the blocks of a page that make up its gold body: 1 body, 0 not, NaN either. */
final class GoldLabels {

  private static final int SHINGLE = 3;

  private GoldLabels() {}

  static float[] of(PageLayout page, GoldPage gold) {
    Set<Long> body = shingles(gold.body());
    Set<String> bodyLines = lines(List.of(gold.body()));
    Set<Long> standfirst = new HashSet<>();
    gold.standfirst().forEach(text -> standfirst.addAll(shingles(text)));
    float[] labels = new float[page.size()];
    boolean[] isLong = new boolean[page.size()];
    for (int i = 0; i < labels.length; i++) {
      List<String> words = WordF1.words(page.block(i).text());
      if (words.size() >= 6) {
        double share = share(words, body);
        labels[i] = share > 0.6 ? 1 : share < 0.3 && share(words, standfirst) > 0.5 ? Float.NaN : 0;
        isLong[i] = labels[i] == 1;
      }
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < labels.length; i++) {
      if (isLong[i]) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    for (int i = Math.max(0, first - 2);
        first >= 0 && i <= Math.min(labels.length - 1, last + 3);
        i++) {
      List<String> words = WordF1.words(page.block(i).text());
      if (words.size() < 6 && !words.isEmpty()) {
        String line = String.join(" ", words);
        if (bodyLines.contains(line) || (words.size() >= SHINGLE && share(words, body) == 1)) {
          labels[i] = 1;
        }
      }
    }
    return labels;
  }

  private static double share(List<String> words, Set<Long> shingles) {
    int found = 0;
    int all = 0;
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      all++;
      found += shingles.contains(shingle(words, i)) ? 1 : 0;
    }
    return all == 0 ? 0 : (double) found / all;
  }

  private static Set<Long> shingles(String text) {
    List<String> words = WordF1.words(text);
    Set<Long> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(shingle(words, i));
    }
    return shingles;
  }

  private static long shingle(List<String> words, int at) {
    long hash = 0;
    for (int i = at; i < at + SHINGLE; i++) {
      hash = hash * 1_000_003 + words.get(i).hashCode();
    }
    return hash;
  }

  private static Set<String> lines(List<String> texts) {
    Set<String> lines = new HashSet<>();
    for (String text : texts) {
      Arrays.stream(text.split("\n"))
          .forEach(line -> lines.add(String.join(" ", WordF1.words(line))));
    }
    return lines;
  }
}
