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
 * What the plain tagger sees of each word: the words around it, their shapes, ends and clusters,
 * the run of capitalized words it stands in, and what stands beside the same word elsewhere in the
 * document (after Ratinov and Roth 2009). A feature is a 32-bit hash.
 */
public final class PlainFeatures {

  /** Small words that may stand inside a name. The weights of the model learned with them. */
  private static final Set<String> PARTICLES =
      ResourceTable.rows(PlainFeatures.class, "particles.tsv").stream()
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  private static final int[] CLUSTER_BITS = {4, 6, 9, 12};
  private static final int MAX_PLACES_ELSEWHERE = 3;
  private static final int LONGEST_RUN = 7;

  private final WordClusters clusters;

  PlainFeatures(WordClusters clusters) {
    this.clusters = clusters;
  }

  /** A word with all that is asked of it again and again. */
  private static final class Word {
    private final String text;
    private final int lower;
    private final int shape;
    private final int cluster;
    private final boolean capitalized;
    private int runStart;
    private int runEnd;

    Word(String text, WordClusters clusters) {
      String small = text.toLowerCase(Locale.ROOT);
      this.text = text;
      this.lower = small.hashCode();
      this.shape = WordShape.of(text).hashCode();
      this.cluster = clusters.of(small);
      this.capitalized = WordShape.isCapitalized(text);
    }
  }

  /** Where a word stands. */
  private record Place(int sentence, int index) {}

  /**
   * Where one capitalized word stands in a document: the first places, how many there are, and the
   * two with the longest runs of capitals, so that each place can be compared with the others
   * without walking over all of them.
   */
  private static final class Places {
    private final List<Place> first = new ArrayList<>(2);
    private int count;
    private Place longest;
    private int longestRun;
    private Place second;
    private int secondRun;

    void add(Place place, int run) {
      count++;
      if (first.size() <= MAX_PLACES_ELSEWHERE) {
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

    /** The first place with the longest run, other than this one; null where there is no other. */
    Place longestBut(Place place) {
      return place.equals(longest) ? second : longest;
    }
  }

  private static final int EDGE = "<edge>".hashCode();

  /** The features of each word of each sentence of one document. */
  public int[][][] of(List<List<String>> sentences) {
    List<Word[]> document = new ArrayList<>();
    for (List<String> sentence : sentences) {
      Word[] words = sentence.stream().map(w -> new Word(w, clusters)).toArray(Word[]::new);
      findRuns(words);
      document.add(words);
    }
    Map<Integer, Places> places = places(document);
    int[][][] features = new int[document.size()][][];
    for (int s = 0; s < features.length; s++) {
      Word[] words = document.get(s);
      boolean shouted = isShouted(words);
      features[s] = new int[words.length][];
      for (int i = 0; i < words.length; i++) {
        Sink sink = new Sink();
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

  /** A capitalized word goes on where the next is capitalized, or after a particle between two. */
  private static void findRuns(Word[] words) {
    for (int i = 0; i < words.length; ) {
      int end = i + 1;
      if (words[i].capitalized) {
        while (end < words.length && end - i < LONGEST_RUN) {
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

  private static boolean isShouted(Word[] words) {
    int letters = 0;
    int shouted = 0;
    for (Word word : words) {
      if (word.text.length() > 1 && Character.isLetter(word.text.charAt(0))) {
        letters++;
        shouted += WordShape.isShouted(word.text) ? 1 : 0;
      }
    }
    return letters > 2 && 2 * shouted > letters;
  }

  private static Map<Integer, Places> places(List<Word[]> document) {
    Map<Integer, Places> places = new HashMap<>();
    for (int s = 0; s < document.size(); s++) {
      Word[] words = document.get(s);
      for (int i = 0; i < words.length; i++) {
        if (words[i].capitalized) {
          places
              .computeIfAbsent(words[i].lower, k -> new Places())
              .add(new Place(s, i), words[i].runEnd - words[i].runStart);
        }
      }
    }
    return places;
  }

  /** Collects hashes; each kind of feature has a number of its own, so that kinds do not mix. */
  private static final class Sink {
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

  private static int lower(Word[] words, int i) {
    return i < 0 || i >= words.length ? EDGE : words[i].lower;
  }

  private static int shape(Word[] words, int i) {
    return i < 0 || i >= words.length ? EDGE : words[i].shape;
  }

  private static int end(String word, int length) {
    int from = Math.max(0, word.length() - length);
    int hash = length;
    for (int i = from; i < word.length(); i++) {
      hash = 31 * hash + Character.toLowerCase(word.charAt(i));
    }
    return hash;
  }

  private void around(Word[] words, int i, Sink sink) {
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
      for (int bits : CLUSTER_BITS) {
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

  private static void inside(Word word, Sink sink) {
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

  private static void run(Word[] words, int i, boolean shouted, Sink sink) {
    Word word = words[i];
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

  /** The neighbours of the same word elsewhere, and the longest run that it stands in. */
  private static void elsewhere(
      List<Word[]> document, int s, int i, Map<Integer, Places> places, Sink sink) {
    Word word = document.get(s)[i];
    Places all = places.get(word.lower);
    Place own = new Place(s, i);
    int seen = 0;
    for (Place place : all.first) {
      if (!place.equals(own) && seen < MAX_PLACES_ELSEWHERE) {
        seen++;
        Word[] words = document.get(place.sentence());
        Word same = words[place.index()];
        sink.add(60, lower(words, same.runStart - 1));
        sink.add(61, lower(words, same.runEnd));
        sink.add(62, Math.min(4, same.runEnd - same.runStart), place.index() - same.runStart);
      }
    }
    Place longest = all.longestBut(own);
    sink.add(63, Math.min(4, all.count - 1));
    if (longest != null && length(document, longest) > word.runEnd - word.runStart) {
      Word[] words = document.get(longest.sentence());
      Word same = words[longest.index()];
      boolean last = longest.index() == same.runEnd - 1;
      sink.add(64, last ? 1 : 0, words[same.runStart].lower);
      sink.add(65, last ? 1 : 0, words[same.runEnd - 1].lower);
      if (words[same.runStart].cluster != WordClusters.UNKNOWN) {
        sink.add(66, last ? 1 : 0, words[same.runStart].cluster >> 6);
      }
    }
  }

  private static int length(List<Word[]> document, Place place) {
    Word word = document.get(place.sentence())[place.index()];
    return word.runEnd - word.runStart;
  }
}
