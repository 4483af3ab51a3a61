package io.dateline.entities.document;

import java.util.List;

/**
 * The typed key of one thing that a stage adds to a document, such as its sentences.
 *
 * @param name unique within a pipeline; error texts show it
 * @param perSentence whether the value is a list with one element for each sentence
 * @param <T> the type of the value
 */
public record Annotation<T>(String name, boolean perSentence) {

  /** Returns a key whose value belongs to the whole document. */
  public static <T> Annotation<T> ofDocument(String name) {
    return new Annotation<>(name, false);
  }

  /** Returns a key whose value is a list with one element for each sentence. */
  public static <T> Annotation<List<T>> ofSentences(String name) {
    return new Annotation<>(name, true);
  }
}
