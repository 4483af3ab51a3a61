package io.dateline.entities.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The input of one run of the network: the pieces of consecutive sentences of one document, whole
 * sentences where they fit.
 *
 * @param ids the ids of the pieces, with the start and end marks
 * @param cases the letter-case class of each piece
 * @param sentences the sentence of each piece that begins a word, {@link #NO_SENTENCE} for others
 * @param words for each word its sentence, its place in the sentence and its first piece
 */
record WordPieceWindow(long[] ids, long[] cases, long[] sentences, List<WindowWord> words) {

  /** The sentence of the marks and of the second and later pieces of a word. */
  static final long NO_SENTENCE = -1;

  /** The longest window that the model was trained with, marks included. */
  static final int MAX_PIECES_OF_WINDOW = 128;

  private static final int START_PIECE = 101;
  private static final int END_PIECE = 102;

  record WindowWord(int sentence, int index, int piece) {}

  static List<WordPieceWindow> of(List<List<String>> sentences, WordPieces pieces) {
    List<WordPieceWindow> windows = new ArrayList<>();
    Builder builder = new Builder();
    for (int s = 0; s < sentences.size(); s++) {
      List<int[]> words = sentences.get(s).stream().map(pieces::of).toList();
      int whole =
          Math.min(words.stream().mapToInt(ids -> ids.length).sum(), MAX_PIECES_OF_WINDOW - 2);
      for (int w = 0; w < words.size(); w++) {
        int[] ids = words.get(w);
        int needed = w == 0 ? whole : ids.length;
        if (!builder.words.isEmpty() && builder.size + needed > MAX_PIECES_OF_WINDOW - 1) {
          windows.add(builder.build());
          builder = new Builder();
        }
        builder.add(
            new WindowWord(s, w, builder.size), ids, LetterCase.of(sentences.get(s).get(w)));
      }
    }
    if (!builder.words.isEmpty()) {
      windows.add(builder.build());
    }
    return windows;
  }

  /** Returns the words of each sentence that has words in this window. */
  List<List<WindowWord>> sentenceParts() {
    List<List<WindowWord>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).sentence() != words.get(from).sentence()) {
        parts.add(words.subList(from, i));
        from = i;
      }
    }
    return parts;
  }

  private static final class Builder {
    private final long[] ids = new long[MAX_PIECES_OF_WINDOW];
    private final long[] cases = new long[MAX_PIECES_OF_WINDOW];
    private final long[] sentences = new long[MAX_PIECES_OF_WINDOW];
    private final List<WindowWord> words = new ArrayList<>();
    private int size = 1;

    Builder() {
      ids[0] = START_PIECE;
      sentences[0] = NO_SENTENCE;
    }

    void add(WindowWord word, int[] pieces, int letterCase) {
      words.add(word);
      for (int i = 0; i < pieces.length; i++) {
        ids[size] = pieces[i];
        cases[size] = i == 0 ? letterCase : LetterCase.CONTINUATION;
        sentences[size] = i == 0 ? word.sentence() : NO_SENTENCE;
        size++;
      }
    }

    WordPieceWindow build() {
      ids[size] = END_PIECE;
      sentences[size] = NO_SENTENCE;
      int length = size + 1;
      return new WordPieceWindow(
          Arrays.copyOf(ids, length),
          Arrays.copyOf(cases, length),
          Arrays.copyOf(sentences, length),
          words);
    }
  }
}
