package io.dateline.articles.nearduplicate;

import java.util.Arrays;

/**
 * The words of a text as hashes, with the ends of sentences, for the comparison of names and
 * numbers. A word in capitals that does not begin a sentence is taken for a name. In scripts
 * without capitals any word may be one.
 */
final class TextWords {

  /** The place of the end of a sentence, and of those before and behind the text. */
  static final int BOUNDARY = 0;

  /** Stands for any name or number in the context of another. */
  private static final int ANY_PARTICULAR = 1;

  /** Characters of a text that are read, as those of its shingles. */
  private static final int MAX_CHARS = 200_000;

  private int[] hashes = new int[256];
  private Kind[] kinds = new Kind[256];
  private int size;

  private TextWords() {}

  /** The kinds of words. */
  private enum Kind {
    /** A word in small letters, or the end of a sentence. */
    PLAIN,
    /** A number, or a word in capitals inside of a sentence. */
    PARTICULAR,
    /** A word of a script without capitals. */
    UNCERTAIN
  }

  static TextWords of(String text) {
    TextWords words = new TextWords();
    words.read(text.substring(0, Math.min(text.length(), MAX_CHARS)));
    return words;
  }

  private void read(String text) {
    boolean starts = true;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Shingles.isWordByItself(c)) {
        add(c, Kind.UNCERTAIN);
        starts = false;
      } else if (Character.isLetterOrDigit(c)) {
        next = word(text, i, starts);
        starts = false;
      } else if (endsSentence(c, text, next)) {
        add(BOUNDARY, Kind.PLAIN);
        starts = true;
      }
      i = next;
    }
  }

  /** Adds the word that begins at the index; returns the index behind it. */
  private int word(String text, int from, boolean starts) {
    int first = text.codePointAt(from);
    int hash = 0;
    boolean digits = false;
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean inside =
          (Character.isLetterOrDigit(c) && !Shingles.isWordByItself(c))
              || Character.getType(c) == Character.NON_SPACING_MARK
              || (digits && isSeparator(c) && isDigitAt(text, i + 1));
      if (!inside) {
        break;
      }
      digits |= Character.isDigit(c);
      hash = 31 * hash + Character.toLowerCase(c);
      i += Character.charCount(c);
    }
    // "I" is no name.
    boolean oneLetter = i - from == Character.charCount(first);
    boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
    Kind kind =
        digits || (capital && !starts && !oneLetter)
            ? Kind.PARTICULAR
            : capital || Character.isLowerCase(first) ? Kind.PLAIN : Kind.UNCERTAIN;
    add(hash, kind);
    return i;
  }

  /** "1,240.50" and "10:15" are one number. */
  private static boolean isSeparator(int c) {
    return c == '.' || c == ',' || c == ':';
  }

  private static boolean isDigitAt(String text, int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }

  private static boolean endsSentence(int c, String text, int next) {
    if (c == '.') {
      return next >= text.length() || !Character.isLetterOrDigit(text.charAt(next));
    }
    return c == '!' || c == '?' || c == '\u3002' || c == '\u061f' || c == '\u0964';
  }

  private void add(int hash, Kind kind) {
    if (hash == BOUNDARY && size > 0 && hashes[size - 1] == BOUNDARY) {
      return;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
    }
    hashes[size] = hash;
    kinds[size++] = kind;
  }

  int size() {
    return size;
  }

  /** Returns whether the word is a name or number, or may be one. */
  boolean mayBeParticular(int word) {
    return kinds[word] != Kind.PLAIN;
  }

  boolean isParticular(int word) {
    return kinds[word] == Kind.PARTICULAR;
  }

  int hash(int word) {
    return hashes[word];
  }

  /** Returns the word as the context of another one: all names and numbers look the same. */
  int context(int word) {
    if (word < 0 || word >= size) {
      return BOUNDARY;
    }
    return kinds[word] == Kind.PARTICULAR ? ANY_PARTICULAR : hashes[word];
  }
}
