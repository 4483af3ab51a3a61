package io.dateline.articles.article;

import io.dateline.articles.problem.Problems;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The fields of an article that a reader asks for. By default all but those that are as large as
 * the page itself.
 */
public record FieldSelection(Set<String> names) {

  private static final Set<String> ALL =
      Set.copyOf(
          Arrays.stream(ArticleView.class.getRecordComponents())
              .map(RecordComponent::getName)
              .toList());

  private static final Set<String> TEXT_FIELDS = Set.of("text", "body", "captions");

  private static final Set<String> PAGE_SIZED_FIELDS = Set.of("raw", "blocks");

  /** Reads a {@code fields=a,b} parameter; null or an empty text means the default. */
  public static FieldSelection of(String fields) {
    if (fields == null || fields.isBlank()) {
      Set<String> names = new LinkedHashSet<>(ALL);
      names.removeAll(PAGE_SIZED_FIELDS);
      return new FieldSelection(names);
    }
    Set<String> names = new LinkedHashSet<>(List.of(fields.strip().split("\\s*,\\s*")));
    names.add("id");
    for (String name : names) {
      if (!ALL.contains(name)) {
        throw Problems.invalidParameter("fields names something that an article does not have.");
      }
    }
    return new FieldSelection(names);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** Returns how many of the fields are about as large as the article's text. */
  int texts() {
    return (int) TEXT_FIELDS.stream().filter(names::contains).count();
  }

  /** Returns how many of the fields are about as large as the page. */
  int pages() {
    return (int) PAGE_SIZED_FIELDS.stream().filter(names::contains).count();
  }

  boolean needsPage() {
    return has("raw") || has("blocks");
  }
}
