package io.dateline.articles.block;

import java.util.Arrays;

/**
 * Computes the hashed words and element names of a block, for which {@link Lexicon} has weights.
 */
public final class BlockTokens {

  private static final int WORD = 1;
  private static final int PAIR = 2;
  private static final int FIRST = 3;
  private static final int LAST = 4;
  private static final int WHOLE = 5;
  private static final int OWN_NAME = 11;
  private static final int OUTER_NAME = 12;
  private static final int FAR_NAME = 13;

  /**
   * Words of a block up to which all words count. Of a longer paragraph only the first and the last
   * words count, since the words between could stand anywhere.
   */
  private static final int MAX_WHOLE_WORDS = 30;

  private static final int FIRST_WORDS = 10;
  private static final int LAST_WORDS = 4;
  private static final int MAX_PHRASE_WORDS = 7;

  private BlockTokens() {}

  /** Returns the tokens of the block's words. */
  public static int[] words(RawBlock block) {
    return words(LowerCaseWords.of(block.text()));
  }

  static int[] words(String[] words) {
    int n = words.length;
    int[] tokens = new int[2 * Math.min(n, MAX_WHOLE_WORDS) + 4];
    int size = 0;
    int whole = 0;
    for (int i = 0; i < n; i++) {
      if (n > MAX_WHOLE_WORDS && i >= FIRST_WORDS && i < n - LAST_WORDS) {
        continue;
      }
      int hash = TokenHash.of(words[i]);
      tokens[size++] = TokenHash.at(hash, WORD);
      if (i + 1 < n && i < FIRST_WORDS) {
        tokens[size++] = TokenHash.of(words[i + 1], TokenHash.at(hash, PAIR));
      }
      if (i == 0) {
        tokens[size++] = TokenHash.at(hash, FIRST);
      }
      if (i == n - 1) {
        tokens[size++] = TokenHash.at(hash, LAST);
      }
      whole = TokenHash.at(hash, whole + WHOLE);
    }
    if (n > 0 && n <= MAX_PHRASE_WORDS) {
      tokens[size++] = whole;
    }
    return distinct(tokens, size);
  }

  /** Returns the tokens of the names of the elements around a block; none in tag-less text. */
  static int[] names(ElementNames names) {
    int[] tokens = new int[512];
    int size = 0;
    int distance = 0;
    for (ElementNames at = names; at != null; at = at.outer()) {
      for (int name : at.own()) {
        if (distance < 2 && size < tokens.length) {
          tokens[size++] = TokenHash.at(name, distance == 0 ? OWN_NAME : OUTER_NAME);
        }
        if (size < tokens.length) {
          tokens[size++] = TokenHash.at(name, FAR_NAME);
        }
      }
      distance++;
    }
    return distinct(tokens, size);
  }

  /** Returns the tokens of the names of the elements around the block. */
  public static int[] names(RawBlock block) {
    return names(block.names());
  }

  private static int[] distinct(int[] tokens, int size) {
    Arrays.sort(tokens, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || tokens[kept - 1] != tokens[i]) {
        tokens[kept++] = tokens[i];
      }
    }
    return Arrays.copyOf(tokens, kept);
  }
}
