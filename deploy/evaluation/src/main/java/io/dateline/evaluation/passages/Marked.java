package io.dateline.evaluation.passages;

import io.dateline.entities.text.Span;

/**
 * Words that somebody marked.
 *
 * @param tag the letter of a mention ("p", "o", "t", …), "r" of a reference, or the letter of a
 *     quote ("D", "I", "M")
 * @param number who is meant, null where that is not marked
 * @param value what follows the words behind a semicolon, else null
 */
public record Marked(String tag, Integer number, Span span, String value) {

  boolean isQuote() {
    return Character.isUpperCase(tag.charAt(0));
  }
}
