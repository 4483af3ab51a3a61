package io.dateline.entities.names;

import io.dateline.entities.language.ResourceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The features of each word for the plain tagger: the words around it, their shapes, ends and
 * clusters, the run of capitalized words that it stands in, and the words beside the same word
 * elsewhere in the document (after Ratinov and Roth 2009). A feature is a 32-bit hash.
 */
public final class PlainFeatures {

  /**
   * Small words that may stand inside a name. The model was trained with them, so a change needs
   * another model.
   */
  private static final Set<String> PARTICLES =
      ResourceTable.rows(PlainFeatures.class, "particles.tsv").stream()
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  private static final int[] CLUSTER_PREFIX_BITS = {4, 6, 9, 12};
  private static final int MAX_OTHER_POSITIONS = 3;
  private static final int MAX_WORDS_OF_RUN = 7;

  private final WordClusters clusters;

  PlainFeatures(WordClusters clusters) {
    this.clusters = clusters;
  }

  /** A word with the values that features ask for many times. */
  private static final class FeatureWord {
    private final String text;
    private final int lower;
    private final int shape;
    private final int cluster;
    private final boolean capitalized;
    private int runStart;
    private int runEnd;

    FeatureWord(String text, WordClusters clusters) {
      String small = text.toLowerCase(Locale.ROOT);
      this.text = text;
      this.lower = small.hashCode();
      this.shape = WordShape.of(text).hashCode();
      this.cluster = clusters.of(small);
      this.capitalized = WordShape.isCapitalized(text);
    }
  }

  /** The position of a word in the document. */
  private record WordPosition(int sentence, int index) {}

  /**
   * The positions of one capitalized word in a document: the first ones, their number, and the two
   * with the longest runs of capitals. With these, each position can be compared with the others
   * without a walk over all of them.
   */
  private static final class WordPositions {
    private final List<WordPosition> first = new ArrayList<>(2);
    private int count;
    private WordPosition longest;
    private int longestRun;
    private WordPosition second;
    private int secondRun;

    void add(WordPosition place, int run) {
      count++;
      if (first.size() <= MAX_OTHER_POSITIONS) {
        first.add(place);
      }
      if (longest == null || run > longestRun) {
        second = longest;
        secondRun = longestRun;
        longest = place;
        longestRun = run;
      } else if (second == null || run > secondRun) {
        second = place;
        secondRun = run;
      }
    }

    /**
     * Returns the first position with the longest run except one position, null where there is no
     * other.
     */
    WordPosition longestBut(WordPosition place) {
      return place.equals(longest) ? second : longest;
    }
  }

  private static final int SENTENCE_EDGE = "<edge>".hashCode();

  /** Returns the features of each word of each sentence of one document. */
  public int[][][] of(List<List<String>> sentences) {
    List<FeatureWord[]> document = new ArrayList<>();
    for (List<String> sentence : sentences) {
      FeatureWord[] words =
          sentence.stream().map(w -> new FeatureWord(w, clusters)).toArray(FeatureWord[]::new);
      findRuns(words);
      document.add(words);
    }
    Map<Integer, WordPositions> places = places(document);
    int[][][] features = new int[document.size()][][];
    for (int s = 0; s < features.length; s++) {
      FeatureWord[] words = document.get(s);
      boolean shouted = isShouted(words);
      features[s] = new int[words.length][];
      for (int i = 0; i < words.length; i++) {
        FeatureHashes sink = new FeatureHashes();
        around(words, i, sink);
        inside(words[i], sink);
        if (words[i].capitalized) {
          run(words, i, shouted, sink);
          elsewhere(document, s, i, places, sink);
        }
        features[s][i] = sink.features();
      }
    }
    return features;
  }

  /**
   * A run goes on where the next word is capitalized, or behind a particle between two capitalized
   * words.
   */
  private static void findRuns(FeatureWord[] words) {
    for (int i = 0; i < words.length; ) {
      int end = i + 1;
      if (words[i].capitalized) {
        while (end < words.length && end - i < MAX_WORDS_OF_RUN) {
          if (words[end].capitalized) {
            end++;
          } else if (PARTICLES.contains(words[end].text)
              && end + 1 < words.length
              && words[end + 1].capitalized) {
            end += 2;
          } else {
            break;
          }
        }
      }
      for (int k = i; k < end; k++) {
        words[k].runStart = i;
        words[k].runEnd = end;
      }
      i = end;
    }
  }

  private static boolean isShouted(FeatureWord[] words) {
    int letters = 0;
    int shouted = 0;
    for (FeatureWord word : words) {
      if (word.text.length() > 1 && Character.isLetter(word.text.charAt(0))) {
        letters++;
        shouted += WordShape.isShouted(word.text) ? 1 : 0;
      }
    }
    return letters > 2 && 2 * shouted > letters;
  }

  private static Map<Integer, WordPositions> places(List<FeatureWord[]> document) {
    Map<Integer, WordPositions> places = new HashMap<>();
    for (int s = 0; s < document.size(); s++) {
      FeatureWord[] words = document.get(s);
      for (int i = 0; i < words.length; i++) {
        if (words[i].capitalized) {
          places
              .computeIfAbsent(words[i].lower, k -> new WordPositions())
              .add(new WordPosition(s, i), words[i].runEnd - words[i].runStart);
        }
      }
    }
    return places;
  }

  /** Collects hashes. Each kind of feature has a number of its own, so that kinds do not mix. */
  private static final class FeatureHashes {
    private int[] hashes = new int[96];
    private int size;

    void add(int kind, int value) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size++] = mix(kind * 0x9E3779B9 ^ mix(value));
    }

    void add(int kind, int one, int other) {
      add(kind, 31 * mix(one) + other);
    }

    /** The last step of MurmurHash3, which spreads every bit over all others. */
    private static int mix(int h) {
      h ^= h >>> 16;
      h *= 0x85EBCA6B;
      h ^= h >>> 13;
      h *= 0xC2B2AE35;
      return h ^ (h >>> 16);
    }

    int[] features() {
      return Arrays.copyOf(hashes, size);
    }
  }

  private static int lower(FeatureWord[] words, int i) {
    return i < 0 || i >= words.length ? SENTENCE_EDGE : words[i].lower;
  }

  private static int shape(FeatureWord[] words, int i) {
    return i < 0 || i >= words.length ? SENTENCE_EDGE : words[i].shape;
  }

  private static int end(String word, int length) {
    int from = Math.max(0, word.length() - length);
    int hash = length;
    for (int i = from; i < word.length(); i++) {
      hash = 31 * hash + Character.toLowerCase(word.charAt(i));
    }
    return hash;
  }

  private void around(FeatureWord[] words, int i, FeatureHashes sink) {
    int before = lower(words, i - 1);
    int here = words[i].lower;
    int after = lower(words, i + 1);
    int shape = words[i].shape;
    sink.add(1, 0);
    sink.add(2, before);
    sink.add(3, after);
    sink.add(4, lower(words, i - 2));
    sink.add(5, lower(words, i + 2));
    sink.add(6, before, here);
    sink.add(7, here, after);
    sink.add(8, before, after);
    sink.add(9, shape(words, i - 1), 31 * shape + shape(words, i + 1));
    sink.add(10, before, shape);
    sink.add(11, shape, after);
    sink.add(12, lower(words, i - 2), before);
    sink.add(13, after, lower(words, i + 2));
    sink.add(14, shape(words, i - 1), shape);
    sink.add(15, shape, shape(words, i + 1));
    sink.add(16, i == 0 ? 1 : 0, shape);
    for (int offset = -2; offset <= 2; offset++) {
      int at = i + offset;
      int cluster = at < 0 || at >= words.length ? WordClusters.UNKNOWN : words[at].cluster;
      if (cluster == WordClusters.UNKNOWN) {
        continue;
      }
      for (int bits : CLUSTER_PREFIX_BITS) {
        int prefix = cluster >> (WordClusters.BITS - bits);
        sink.add(20 + offset, bits, prefix);
        if (bits == 6 && (offset == -1 || offset == 1)) {
          sink.add(25 + offset, shape, prefix);
        }
      }
    }
    if (i > 0) {
      sink.add(28, end(words[i - 1].text, 3));
    }
    if (i + 1 < words.length) {
      sink.add(29, end(words[i + 1].text, 3));
    }
  }

  private static void inside(FeatureWord word, FeatureHashes sink) {
    String text = word.text;
    sink.add(30, word.lower);
    sink.add(31, text.hashCode());
    sink.add(32, word.shape);
    for (int length = 1; length <= 4 && length < text.length(); length++) {
      sink.add(33, end(text, length));
      sink.add(34, length, text.substring(0, length).toLowerCase(Locale.ROOT).hashCode());
    }
    int hyphen = text.indexOf('-');
    if (hyphen > 0) {
      sink.add(35, text.substring(0, hyphen).toLowerCase(Locale.ROOT).hashCode());
      sink.add(36, text.substring(hyphen + 1).toLowerCase(Locale.ROOT).hashCode());
    }
    if (text.length() <= 6 && WordShape.isShouted(text)) {
      sink.add(37, text.length());
    }
  }

  private static void run(FeatureWord[] words, int i, boolean shouted, FeatureHashes sink) {
    FeatureWord word = words[i];
    int start = word.runStart;
    int end = word.runEnd;
    int place = i == start ? 0 : i == end - 1 ? 2 : 1;
    int length = Math.min(5, end - start);
    int where = 8 * length + place;
    sink.add(40, where);
    sink.add(41, where, words[end - 1].lower);
    sink.add(42, where, words[start].lower);
    sink.add(43, place, lower(words, start - 1));
    sink.add(44, place, lower(words, end));
    sink.add(45, lower(words, start - 1), lower(words, end));
    sink.add(46, place, end(words[end - 1].text, 3));
    sink.add(47, words[start].lower, words[end - 1].lower);
    sink.add(48, where, start == 0 ? 1 : 0);
    if (words[end - 1].cluster != WordClusters.UNKNOWN) {
      sink.add(49, place, words[end - 1].cluster >> 4);
      sink.add(50, where, words[end - 1].cluster >> 6);
    }
    if (words[start].cluster != WordClusters.UNKNOWN) {
      sink.add(51, where, words[start].cluster >> 4);
    }
    if (shouted) {
      sink.add(52, place);
    }
  }

  /** Adds the neighbours of the same word elsewhere, and the longest run that it stands in. */
  private static void elsewhere(
      List<FeatureWord[]> document,
      int s,
      int i,
      Map<Integer, WordPositions> places,
      FeatureHashes sink) {
    FeatureWord word = document.get(s)[i];
    WordPositions all = places.get(word.lower);
    WordPosition own = new WordPosition(s, i);
    int seen = 0;
    for (WordPosition place : all.first) {
      if (!place.equals(own) && seen < MAX_OTHER_POSITIONS) {
        seen++;
        FeatureWord[] words = document.get(place.sentence());
        FeatureWord same = words[place.index()];
        sink.add(60, lower(words, same.runStart - 1));
        sink.add(61, lower(words, same.runEnd));
        sink.add(62, Math.min(4, same.runEnd - same.runStart), place.index() - same.runStart);
      }
    }
    WordPosition longest = all.longestBut(own);
    sink.add(63, Math.min(4, all.count - 1));
    if (longest != null && length(document, longest) > word.runEnd - word.runStart) {
      FeatureWord[] words = document.get(longest.sentence());
      FeatureWord same = words[longest.index()];
      boolean last = longest.index() == same.runEnd - 1;
      sink.add(64, last ? 1 : 0, words[same.runStart].lower);
      sink.add(65, last ? 1 : 0, words[same.runEnd - 1].lower);
      if (words[same.runStart].cluster != WordClusters.UNKNOWN) {
        sink.add(66, last ? 1 : 0, words[same.runStart].cluster >> 6);
      }
    }
  }

  private static int length(List<FeatureWord[]> document, WordPosition place) {
    FeatureWord word = document.get(place.sentence())[place.index()];
    return word.runEnd - word.runStart;
  }
}
