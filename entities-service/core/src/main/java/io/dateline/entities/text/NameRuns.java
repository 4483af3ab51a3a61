package io.dateline.entities.text;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.NameWords;
import java.util.Set;

/** Reads names by their capitals: for things that their last word, or their first, tells. */
public final class NameRuns {

  /** From this share of capitals on a line is a headline that capitalizes every word. */
  private static final double MIN_SHARE_OF_CAPITALS_IN_TITLE_CASE = 0.75;

  private static final int MIN_WORDS_OF_TITLE_CASE = 5;

  private final NameWords words;

  public NameRuns(Language language) {
    this.words = language.names();
  }

  /** A run of tokens. */
  public record TokenRange(int from, int to) {}

  /** Whether capitals say nothing here. */
  public static boolean isTitleCase(Sentence sentence) {
    long words =
        sentence.tokens().stream().filter(t -> Character.isLetter(t.text().codePointAt(0))).count();
    long capitals = sentence.tokens().stream().filter(Token::isCapitalized).count();
    boolean sentenceLike = sentence.has(sentence.size() - 1, ".");
    return !sentenceLike
        && words >= MIN_WORDS_OF_TITLE_CASE
        && capitals >= MIN_SHARE_OF_CAPITALS_IN_TITLE_CASE * words;
  }

  /**
   * The first token of the name that ends with the token {@code last}.
   *
   * @param inner small words that may stand in it
   */
  public int startOf(Sentence sentence, int last, Set<String> inner) {
    int from = last;
    int at = last - 1;
    while (at >= 0) {
      String word = sentence.token(at).text();
      if (isNameWord(sentence, at)) {
        from = at;
      } else if (!inner.contains(word) || at == 0 || !isNameWord(sentence, at - 1)) {
        break;
      }
      at--;
    }
    return from;
  }

  /** The token after the name that goes on at {@code at} with "of …", or {@code at}. */
  public int endOf(Sentence sentence, int at, Set<String> links) {
    if (at >= sentence.size() || !links.contains(sentence.token(at).text())) {
      return at;
    }
    int end = at;
    int i = at + 1;
    while (i < sentence.size()) {
      if (isNameWord(sentence, i) || sentence.token(i).text().matches("[12]\\d{3}")) {
        end = i + 1;
      } else if (!words.isInner(sentence.token(i).text())) {
        break;
      }
      i++;
    }
    return end > at ? end : at;
  }

  /** Whether a token is a word with a capital that is not merely the first of its sentence. */
  private boolean isNameWord(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean hyphen = token.text().equals("-") && i > 0 && sentence.token(i - 1).isCapitalized();
    boolean starter = i == 0 && words.isNotNameStart(token.text());
    return hyphen || (token.isCapitalized() && !starter);
  }
}
