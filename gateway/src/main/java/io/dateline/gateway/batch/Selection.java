package io.dateline.gateway.batch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import io.smallrye.graphql.api.Context;
import java.util.Set;
import java.util.stream.Collectors;

/** What a query wants below the field that is being resolved, fragments included. */
public final class Selection {

  private Selection() {}

  /** Whether any of these paths (such as {@code edges/node}) is wanted. */
  public static boolean has(Context context, String... paths) {
    for (String path : paths) {
      if (context.unwrap(DataFetchingEnvironment.class).getSelectionSet().contains(path)) {
        return true;
      }
    }
    return false;
  }

  /** The names of the fields wanted directly below. */
  public static Set<String> names(Context context) {
    return context
        .unwrap(DataFetchingEnvironment.class)
        .getSelectionSet()
        .getImmediateFields()
        .stream()
        .map(SelectedField::getName)
        .collect(Collectors.toSet());
  }

  /** The names of the fields that a glob (such as {@code nodes/*}) finds. */
  public static Set<String> names(Context context, String glob, String... globs) {
    return context
        .unwrap(DataFetchingEnvironment.class)
        .getSelectionSet()
        .getFields(glob, globs)
        .stream()
        .map(SelectedField::getName)
        .collect(Collectors.toSet());
  }
}
