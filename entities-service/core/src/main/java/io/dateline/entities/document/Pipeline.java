package io.dateline.entities.document;

import io.dateline.entities.text.TimeLimit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs stages in their order. Building a pipeline fails where a stage lacks what it requires. */
public final class Pipeline {

  private final List<Stage> stages;

  /**
   * @param results the annotations that the caller reads in the end
   * @throws IllegalArgumentException if a stage requires what no earlier stage provides, if two
   *     stages provide the same annotation or have the same name, or if no stage provides a result
   */
  public Pipeline(List<Stage> stages, Set<Annotation<?>> results) {
    this.stages = List.copyOf(stages);
    Set<String> names = new HashSet<>();
    Set<Annotation<?>> provided = new HashSet<>();
    for (Stage stage : stages) {
      if (!names.add(stage.name())) {
        throw new IllegalArgumentException("two stages have the name '" + stage.name() + "'");
      }
      for (Annotation<?> required : stage.requires()) {
        if (!provided.contains(required)) {
          throw new IllegalArgumentException(
              "stage '" + stage.name() + "' requires '" + required.name() + "', " + gap(required));
        }
      }
      for (Annotation<?> added : stage.provides()) {
        if (!provided.add(added)) {
          throw new IllegalArgumentException(
              "stage '" + stage.name() + "' provides '" + added.name() + "' a second time");
        }
      }
    }
    for (Annotation<?> result : results) {
      if (!provided.contains(result)) {
        throw new IllegalArgumentException("no stage provides the result '" + result.name() + "'");
      }
    }
  }

  private String gap(Annotation<?> required) {
    return stages.stream()
        .filter(stage -> stage.provides().contains(required))
        .findFirst()
        .map(later -> "which stage '" + later.name() + "' provides only later")
        .orElse("which no stage provides");
  }

  /**
   * Runs all stages over a document.
   *
   * @throws TimeLimit.Exceeded if the time limit ends first
   * @throws IllegalStateException if a stage does not add what it provides
   */
  public void run(AnnotatedDocument document, TimeLimit limit) {
    for (Stage stage : stages) {
      limit.check();
      document.enter(stage);
      stage.run(document, limit);
      document.enter(null);
      for (Annotation<?> added : stage.provides()) {
        if (!document.annotations().contains(added)) {
          throw new IllegalStateException(
              "stage '" + stage.name() + "' did not add '" + added.name() + "'");
        }
      }
    }
  }

  /** Returns the names and versions of the stages: {@code sentences.1-names.1}. */
  public String version() {
    return stages.stream()
        .map(stage -> stage.name() + "." + stage.version())
        .collect(Collectors.joining("-"));
  }
}
