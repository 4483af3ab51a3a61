package io.dateline.entities.text;

/**
 * A word or a punctuation sign.
 *
 * @param text as it stands in the text, never empty
 * @param span its place in the text
 */
public record Token(String text, Span span) {

  /** Returns whether the first character is a capital letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Returns whether the token is this word, in any case. */
  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }

  /** "Roe's" is "Roe" and "'s": returns whether this is the possessive ending. */
  public boolean isPossessive() {
    return is("'s") || is("’s") || text.equals("'") || text.equals("’");
  }
}
