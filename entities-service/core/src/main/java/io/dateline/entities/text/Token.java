package io.dateline.entities.text;

/**
 * A word or a sign of punctuation.
 *
 * @param text as it stands in the text, never empty
 * @param span where it stands
 */
public record Token(String text, Span span) {

  /** Whether it begins with a capital letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether the two are the same but for case. */
  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }

  /** Whether this is the possessive ending that stands behind a noun as a token of its own. */
  public boolean isPossessive() {
    return is("'s") || is("’s") || text.equals("'") || text.equals("’");
  }
}
