package io.dateline.entities.text;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.NameWords;
import java.util.Set;

/**
 * Finds where a name begins and ends by its capitals, for names that their last or first word
 * tells: "Treaty of Riga".
 */
public final class NameRuns {

  /** A line with this share of capitalized words is a headline that capitalizes every word. */
  private static final double MIN_SHARE_OF_CAPITALS_IN_TITLE_CASE = 0.75;

  private static final int MIN_WORDS_OF_TITLE_CASE = 5;

  private final NameWords words;

  public NameRuns(Language language) {
    this.words = language.names();
  }

  /** The tokens from one to the one before another. */
  public record TokenRange(int from, int to) {}

  /**
   * Returns whether the sentence is a headline that capitalizes every word, so that capitals tell
   * no names.
   */
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
   * Returns the first token of the name whose last token is known.
   *
   * @param inner small words that may stand inside the name
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

  /**
   * Returns the token after a name that goes on at a token with "of …", or that token where it does
   * not go on.
   */
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

  /**
   * Returns whether a token is a word with a capital that does not come from the start of the
   * sentence.
   */
  private boolean isNameWord(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean hyphen = token.text().equals("-") && i > 0 && sentence.token(i - 1).isCapitalized();
    boolean starter = i == 0 && words.isNotNameStart(token.text());
    return hyphen || (token.isCapitalized() && !starter);
  }
}
