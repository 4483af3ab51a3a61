package io.dateline.evaluation.passages;

import io.dateline.entities.text.Span;

/**
 * Words that an annotator marked.
 *
 * @param tag the letter of a mention ("p", "o", "t", …), "r" for a reference, or the letter of a
 *     quote ("D", "I", "M")
 * @param number the number of the person, null if it is not marked
 * @param value the text after a semicolon behind the words, else null
 */
public record Marked(String tag, Integer number, Span span, String value) {

  boolean isQuote() {
    return Character.isUpperCase(tag.charAt(0));
  }
}
