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
 * @param words for each word its sentence, its place in the sentence and its first piece
 */
record WordPieceWindow(long[] ids, long[] cases, List<WindowWord> words) {

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

  private static final class Builder {
    private final long[] ids = new long[MAX_PIECES_OF_WINDOW];
    private final long[] cases = new long[MAX_PIECES_OF_WINDOW];
    private final List<WindowWord> words = new ArrayList<>();
    private int size = 1;

    Builder() {
      ids[0] = START_PIECE;
    }

    void add(WindowWord word, int[] pieces, int letterCase) {
      words.add(word);
      for (int i = 0; i < pieces.length; i++) {
        ids[size] = pieces[i];
        cases[size] = i == 0 ? letterCase : LetterCase.CONTINUATION;
        size++;
      }
    }

    WordPieceWindow build() {
      ids[size] = END_PIECE;
      return new WordPieceWindow(
          Arrays.copyOf(ids, size + 1), Arrays.copyOf(cases, size + 1), words);
    }
  }
}
