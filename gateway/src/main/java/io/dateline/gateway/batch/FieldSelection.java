package io.dateline.gateway.batch;

import graphql.execution.conditional.ConditionalNodes;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The fields that a query selects below the field that is being resolved, fragments included; below
 * an interface, the fields of all its types. They are read from the document, because
 * graphql-java's own selection set normalizes the whole operation, which is far more expensive.
 */
public final class FieldSelection {

  private static final ConditionalNodes CONDITIONS = new ConditionalNodes();

  private FieldSelection() {}

  /** Returns whether the query selects any of these fields directly below. */
  public static boolean has(Context context, String... fields) {
    Set<String> wanted = names(context);
    for (String field : fields) {
      if (wanted.contains(field)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the names of the fields that the query selects directly below. */
  public static Set<String> names(Context context) {
    return once(context, "", () -> below(environment(context), List.of("")));
  }

  /**
   * Returns the names of the fields that the query selects below any of these paths, such as {@code
   * edges/node}.
   *
   * @param path the first path
   * @param paths further paths
   */
  public static Set<String> namesBelow(Context context, String path, String... paths) {
    Set<String> names = new HashSet<>(below(environment(context), List.of(path.split("/"))));
    for (String more : paths) {
      names.addAll(below(environment(context), List.of(more.split("/"))));
    }
    return names;
  }

  /**
   * Returns the names of all fields in the operation and in the fragments of its document, at any
   * depth. It ignores conditions such as {@code @skip}, so it may return too many names, never too
   * few.
   */
  public static Set<String> namesAnywhere(Context context) {
    DataFetchingEnvironment environment = environment(context);
    return environment
        .getGraphQlContext()
        .computeIfAbsent(
            AllFieldNames.class,
            any -> {
              Set<String> names = new HashSet<>();
              addAll(environment.getOperationDefinition().getSelectionSet(), names);
              environment
                  .getFragmentsByName()
                  .values()
                  .forEach(fragment -> addAll(fragment.getSelectionSet(), names));
              return new AllFieldNames(names);
            })
        .names();
  }

  private static void addAll(SelectionSet set, Set<String> names) {
    if (set == null) {
      return;
    }
    for (Selection<?> one : set.getSelections()) {
      if (one instanceof Field field) {
        names.add(field.getName());
        addAll(field.getSelectionSet(), names);
      } else if (one instanceof InlineFragment inline) {
        addAll(inline.getSelectionSet(), names);
      }
    }
  }

  /**
   * Computes something from the selection once for all rows of a field.
   *
   * @param what names the computed value
   */
  @SuppressWarnings("unchecked") // Callers use one type of result for each name.
  public static <T> T once(Context context, String what, Supplier<T> finding) {
    DataFetchingEnvironment environment = environment(context);
    ComputedValues known =
        environment
            .getGraphQlContext()
            .computeIfAbsent(
                ComputedValues.class, any -> new ComputedValues(new ConcurrentHashMap<>()));
    Key key = new Key(what, environment.getMergedField().getFields());
    Object result = known.results().get(key);
    if (result == null) {
      result = finding.get();
      known.results().put(key, result);
    }
    return (T) result;
  }

  private static DataFetchingEnvironment environment(Context context) {
    return context.unwrap(DataFetchingEnvironment.class);
  }

  private static Set<String> below(DataFetchingEnvironment environment, List<String> path) {
    Collection<Field> at = environment.getMergedField().getFields();
    for (String step : path) {
      if (!step.isEmpty()) {
        at = children(environment, at).stream().filter(f -> f.getName().equals(step)).toList();
      }
    }
    Set<String> names = new HashSet<>();
    children(environment, at).forEach(field -> names.add(field.getName()));
    return names;
  }

  private static Collection<Field> children(
      DataFetchingEnvironment environment, Collection<Field> parents) {
    Collection<Field> found = new ArrayList<>();
    parents.forEach(parent -> collect(environment, parent.getSelectionSet(), found));
    return found;
  }

  /** The recursion ends, because fragments of a valid document form no cycle. */
  private static void collect(
      DataFetchingEnvironment environment, SelectionSet set, Collection<Field> found) {
    if (set == null) {
      return;
    }
    for (Selection<?> one : set.getSelections()) {
      if (!isIncluded(environment, (DirectivesContainer<?>) one)) {
        continue;
      }
      if (one instanceof Field field) {
        found.add(field);
      } else if (one instanceof InlineFragment inline) {
        collect(environment, inline.getSelectionSet(), found);
      } else if (one instanceof FragmentSpread spread) {
        collect(
            environment,
            environment.getFragmentsByName().get(spread.getName()).getSelectionSet(),
            found);
      }
    }
  }

  private static boolean isIncluded(
      DataFetchingEnvironment environment, DirectivesContainer<?> node) {
    return node.getDirectives().isEmpty()
        || CONDITIONS.shouldInclude(
            node, environment.getVariables(), null, environment.getGraphQlContext());
  }

  /**
   * Identifies a field by its place in the document: nodes of a document are equal only to
   * themselves.
   */
  private record Key(String what, List<Field> fields) {}

  /** The values that were computed from the selections of one request. */
  private record ComputedValues(Map<Key, Object> results) {}

  /** The names of all fields of one request. */
  private record AllFieldNames(Set<String> names) {}
}
