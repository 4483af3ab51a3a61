package io.dateline.entities.text;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A sentence, or a line that is no sentence, such as a headline or a caption.
 *
 * @param tokens at least one
 */
public record Sentence(List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
  }

  /** Returns the span from the first token to the last. */
  public Span span() {
    return span(0, tokens.size());
  }

  /** Returns the span of the tokens {@code [from, to)}. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** Returns the words of the tokens as a view, which costs nothing to make. */
  public List<String> words() {
    return new WordView(tokens);
  }

  private static final class WordView extends AbstractList<String> implements RandomAccess {
    private final List<Token> tokens;

    WordView(List<Token> tokens) {
      this.tokens = tokens;
    }

    @Override
    public String get(int index) {
      return tokens.get(index).text();
    }

    @Override
    public int size() {
      return tokens.size();
    }
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /**
   * Returns the first token that ends behind an offset of the text, or the number of tokens where
   * none does.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns whether a token exists and is this word, in any case. */
  public boolean has(int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
  }
}
