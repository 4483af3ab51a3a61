package io.dateline.entities.text;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A sentence, or a line that is none (a headline, a caption).
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

  /** From the first token to the last. */
  public Span span() {
    return span(0, tokens.size());
  }

  /** What tokens {@code [from, to)} cover. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** The words of the tokens, as a view that costs nothing to make. */
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

  /** The first token that ends behind an offset of the text; the size where none does. */
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

  /** Whether the token stands and is this word, whatever its case. */
  public boolean has(int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
  }
}
