package io.dateline.entities.text;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.SentenceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a news text into sentences. A line break always ends a sentence, since the text of an
 * article has line breaks only between blocks and lines.
 */
public final class SentenceSplitter {

  private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u2028\\u2029]+");

  private static final Set<String> ENDINGS = Set.of(".", "!", "?", "…", "...");

  private static final Set<String> CLOSERS = Set.of("\"", "”", "’", "'", ")", "]", "»");

  private static final Set<String> OPENERS = Set.of("\"", "“", "‘", "'", "(", "[", "«", "•", "–");

  /**
   * A longer run of tokens without an end is cut, so that a broken page makes no stage quadratic.
   * The longest real sentences have about 150 tokens.
   */
  private static final int MAX_TOKENS_OF_SENTENCE = 400;

  private final SentenceWords words;
  private final Tokenizer tokenizer;

  public SentenceSplitter(Language language, Tokenizer tokenizer) {
    this.words = language.sentences();
    this.tokenizer = tokenizer;
  }

  /** Returns the sentences of a text in order; a blank text has none. */
  public List<Sentence> sentences(String text) {
    return sentences(text, TimeLimit.NONE);
  }

  /**
   * Returns the same within a time limit.
   *
   * @throws TimeLimit.Exceeded if the time limit ends first
   */
  public List<Sentence> sentences(String text, TimeLimit limit) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      limit.check();
      split(tokenizer.tokens(text, line.start(), line.end()), sentences);
    }
    return sentences;
  }

  private void split(List<Token> tokens, List<Sentence> sentences) {
    int start = 0;
    int i = 0;
    while (i < tokens.size()) {
      int end = endAt(tokens, i);
      if (end > 0 || i + 1 - start >= MAX_TOKENS_OF_SENTENCE) {
        end = Math.max(end, i + 1);
        sentences.add(new Sentence(tokens.subList(start, end)));
        start = end;
        i = end;
      } else {
        i++;
      }
    }
    if (start < tokens.size()) {
      sentences.add(new Sentence(tokens.subList(start, tokens.size())));
    }
  }

  /** Returns the index behind the sentence that ends with a token, or -1 where none ends. */
  private int endAt(List<Token> tokens, int i) {
    String word = tokens.get(i).text();
    boolean abbreviation = word.length() > 1 && word.endsWith(".") && !ENDINGS.contains(word);
    if (!ENDINGS.contains(word) && !abbreviation) {
      return -1;
    }
    int next = i + 1;
    while (next < tokens.size()
        && CLOSERS.contains(tokens.get(next).text())
        && touches(tokens.get(next - 1), tokens.get(next))) {
      next++;
    }
    if (next == tokens.size()) {
      return next;
    }
    Token following = tokens.get(next);
    if (abbreviation) {
      return next == i + 1 && !words.isBeforeName(word) && words.startsSentence(following.text())
          ? next
          : -1;
    }
    boolean apart = !touches(tokens.get(next - 1), following);
    // The tokenizer leaves a full stop alone between two words only where a space is missing.
    boolean glued = word.equals(".") && next == i + 1 && following.isCapitalized();
    return (apart && begins(following)) || glued ? next : -1;
  }

  private static boolean begins(Token token) {
    return token.isCapitalized()
        || Character.isDigit(token.text().codePointAt(0))
        || OPENERS.contains(token.text());
  }

  private static boolean touches(Token left, Token right) {
    return left.span().end() == right.span().start();
  }
}
