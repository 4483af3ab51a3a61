package io.dateline.entities.document;

import io.dateline.entities.language.Language;
import io.dateline.entities.text.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text of one article with all that the stages of the pipeline have found in it so far. Only
 * the thread that runs the pipeline may use it.
 */
public final class AnnotatedDocument {

  private final Language language;
  private final String text;
  private final LocalDate publishedOn;
  private final List<Span> datelines;
  private final Map<Annotation<?>, Object> annotations = new HashMap<>();
  private Stage stage;
  private String remark;

  /**
   * @param language the language whose words the rules look for
   * @param text the text that all spans point into
   * @param publishedOn the day of publication, null where it is unknown
   * @param datelines the spans that are datelines, such as "MEXICO CITY (Reuters) -"
   */
  public AnnotatedDocument(
      Language language, String text, LocalDate publishedOn, List<Span> datelines) {
    this.language = language;
    this.text = text;
    this.publishedOn = publishedOn;
    this.datelines = List.copyOf(datelines);
  }

  public Language language() {
    return language;
  }

  public String text() {
    return text;
  }

  /** Returns the day of publication, null where it is unknown. */
  public LocalDate publishedOn() {
    return publishedOn;
  }

  /** Returns whether a sentence or a part of it is a dateline. */
  public boolean isDateline(Span sentence) {
    return datelines.stream().anyMatch(sentence::overlaps);
  }

  /**
   * Returns an annotation.
   *
   * @throws IllegalStateException if no stage has added it, or the running stage does not declare
   *     that it requires it
   */
  public <T> T get(Annotation<T> annotation) {
    if (stage != null
        && !stage.requires().contains(annotation)
        && !stage.provides().contains(annotation)) {
      throw new IllegalStateException(
          "stage '" + stage.name() + "' reads '" + annotation.name() + "' and does not require it");
    }
    @SuppressWarnings("unchecked") // add() takes values of the key's type only.
    T value = (T) annotations.get(annotation);
    if (value == null) {
      throw new IllegalStateException("no stage has added '" + annotation.name() + "'");
    }
    return value;
  }

  /**
   * Adds an annotation.
   *
   * @throws IllegalStateException if the running stage does not declare that it provides it
   */
  public <T> void add(Annotation<T> annotation, T value) {
    if (stage != null && !stage.provides().contains(annotation)) {
      throw new IllegalStateException(
          "stage '" + stage.name() + "' adds '" + annotation.name() + "' and does not provide it");
    }
    annotations.put(annotation, value);
  }

  /** Cuts every annotation that has one element for each sentence to the first sentences. */
  public void keepFirstSentences(int count) {
    annotations.replaceAll(
        (annotation, value) ->
            annotation.perSentence() && ((List<?>) value).size() > count
                ? List.copyOf(((List<?>) value).subList(0, count))
                : value);
  }

  /** Returns what a reader of the results should know, null where there is nothing to know. */
  public String remark() {
    return remark;
  }

  public void remark(String words) {
    remark = words;
  }

  /**
   * Sets the stage whose declarations {@link #get} and {@link #add} enforce.
   *
   * @param running null where no stage runs
   */
  void enter(Stage running) {
    stage = running;
  }

  Set<Annotation<?>> annotations() {
    return annotations.keySet();
  }
}
