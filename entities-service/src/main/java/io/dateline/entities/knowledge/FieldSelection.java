package io.dateline.entities.knowledge;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which fields of a view are wanted: the others are left out of the answer, and not looked for
 * where that is dear.
 */
record FieldSelection(Set<String> names) {

  private static final Set<String> OF_ENTITIES = namesOf(EntityView.class);
  private static final Set<String> OF_MENTIONS = namesOf(MentionView.class);

  static final FieldSelection WHOLE_ENTITIES = new FieldSelection(OF_ENTITIES);
  static final FieldSelection WHOLE_MENTIONS = new FieldSelection(OF_MENTIONS);

  /**
   * Those of entities that a request names; all where it names none.
   *
   * @throws io.dateline.problem.HttpProblem 400 where there is no such field
   */
  static FieldSelection ofEntities(Collection<String> asked) {
    return of(asked, WHOLE_ENTITIES);
  }

  /** The same from a parameter: separated by commas. */
  static FieldSelection ofEntities(String asked) {
    return ofEntities(
        asked == null || asked.isBlank() ? List.of() : List.of(asked.strip().split("\\s*,\\s*")));
  }

  /** The same of mentions. */
  static FieldSelection ofMentions(Collection<String> asked) {
    return of(asked, WHOLE_MENTIONS);
  }

  private static FieldSelection of(Collection<String> asked, FieldSelection whole) {
    if (asked == null || asked.isEmpty()) {
      return whole;
    }
    if (!whole.names.containsAll(asked)) {
      throw KnowledgeProblem.badRequest("fields names something that is not there.");
    }
    return new FieldSelection(Set.copyOf(asked)).and("id");
  }

  FieldSelection and(String name) {
    Set<String> more = new HashSet<>(names);
    more.add(name);
    return new FieldSelection(more);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** The value of a field that is wanted; null of others, which leaves them out. */
  <T> T only(String name, T value) {
    return has(name) ? value : null;
  }

  private static Set<String> namesOf(Class<? extends Record> view) {
    return Arrays.stream(view.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toUnmodifiableSet());
  }
}
