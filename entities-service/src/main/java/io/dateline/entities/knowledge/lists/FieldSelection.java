package io.dateline.entities.knowledge.lists;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields of a view that a client asks for. The others are left out of the answer, and those
 * that are expensive to read are not read.
 *
 * @param names the names of the fields
 */
public record FieldSelection(Set<String> names) {

  /** Returns all fields of a view. */
  public static FieldSelection all(Class<? extends Record> view) {
    return new FieldSelection(
        Arrays.stream(view.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * Returns the fields that a request names, and the id; all where it names none.
   *
   * @param asked names of fields, or null
   * @throws io.dateline.problem.HttpProblem 400 where there is no field of that name
   */
  public FieldSelection restrictedTo(Collection<String> asked) {
    if (asked == null || asked.isEmpty()) {
      return this;
    }
    if (!names.containsAll(asked)) {
      throw RequestProblem.badRequest("fields names something that is not there.");
    }
    return new FieldSelection(Set.copyOf(asked)).and("id");
  }

  /** Does the same with a parameter that separates the names by commas. */
  public FieldSelection restrictedTo(String asked) {
    return restrictedTo(
        asked == null || asked.isBlank() ? List.of() : List.of(asked.strip().split("\\s*,\\s*")));
  }

  /** Returns these fields and one more. */
  public FieldSelection and(String name) {
    Set<String> more = new HashSet<>(names);
    more.add(name);
    return new FieldSelection(more);
  }

  public boolean has(String name) {
    return names.contains(name);
  }

  /**
   * Returns the value of a field that is selected, and null for any other, which leaves it out of
   * the answer.
   */
  public <T> T only(String name, T value) {
    return has(name) ? value : null;
  }
}
