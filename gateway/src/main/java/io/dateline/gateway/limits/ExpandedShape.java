package io.dateline.gateway.limits;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Measures a selection with its fragments expanded. Each fragment is measured once and the result
 * is used wherever the fragment is spread, so that fragments that double each other are cheap to
 * refuse. The document must be valid, so that fragments form no cycle.
 */
final class ExpandedShape {

  /** The lists through which a query of the schema can go in circles. */
  private static final Set<String> INTROSPECTION_LISTS =
      Set.of("fields", "inputFields", "interfaces", "possibleTypes");

  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Size> counted = new HashMap<>();

  ExpandedShape(Map<String, FragmentDefinition> fragments) {
    this.fragments = fragments;
  }

  /**
   * The size of a selection.
   *
   * @param roots number of fields on the first level
   * @param fields number of fields on all levels
   * @param circles number of introspection lists on one path
   * @param introspects whether the first level queries the schema
   */
  record Size(long roots, long fields, long aliases, int depth, int circles, boolean introspects) {

    private static final Size NOTHING = new Size(0, 0, 0, 0, 0, false);

    private Size and(Size other) {
      return new Size(
          roots + other.roots,
          capped(fields + other.fields),
          capped(aliases + other.aliases),
          Math.max(depth, other.depth),
          Math.max(circles, other.circles),
          introspects || other.introspects);
    }

    /** Limits a count, because doubling it sixty times would overflow. */
    private static long capped(long count) {
      return Math.min(count, Integer.MAX_VALUE);
    }
  }

  Size of(SelectionSet set) {
    Size all = Size.NOTHING;
    if (set != null) {
      for (Selection<?> selection : set.getSelections()) {
        all = all.and(of(selection));
      }
    }
    return all;
  }

  private Size of(Selection<?> selection) {
    if (selection instanceof Field field) {
      return of(field);
    }
    if (selection instanceof InlineFragment inline) {
      return of(inline.getSelectionSet());
    }
    String name = ((FragmentSpread) selection).getName();
    Size known = counted.get(name);
    if (known == null) {
      known = of(fragments.get(name).getSelectionSet());
      counted.put(name, known);
    }
    return known;
  }

  private Size of(Field field) {
    Size below = of(field.getSelectionSet());
    String name = field.getName();
    return new Size(
        1,
        below.fields() + 1,
        below.aliases() + (field.getAlias() == null ? 0 : 1),
        below.depth() + 1,
        below.circles() + (INTROSPECTION_LISTS.contains(name) ? 1 : 0),
        name.equals("__schema") || name.equals("__type"));
  }
}
