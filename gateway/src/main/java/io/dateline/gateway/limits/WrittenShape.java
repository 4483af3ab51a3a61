package io.dateline.gateway.limits;

import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SelectionSetContainer;
import java.util.HashMap;
import java.util.Map;

/**
 * Checks the limits on a document as it is written, before it is validated. A document that exceeds
 * them would make validation slow, or produce very many errors.
 */
final class WrittenShape {

  private final LimitSettings limits;

  WrittenShape(LimitSettings limits) {
    this.limits = limits;
  }

  /**
   * Checks a whole document.
   *
   * @throws OperationRefused TOO_MANY_DIRECTIVES or FIELD_REPEATED
   */
  void check(Document document) {
    for (Definition<?> definition : document.getDefinitions()) {
      if (definition instanceof OperationDefinition operation) {
        directives(operation);
        operation.getVariableDefinitions().forEach(this::directives);
        selections(operation.getSelectionSet());
      } else if (definition instanceof FragmentDefinition fragment) {
        directives(fragment);
        selections(fragment.getSelectionSet());
      }
    }
  }

  private void selections(SelectionSet set) {
    if (set == null) {
      return;
    }
    Map<String, Integer> times = new HashMap<>();
    for (Selection<?> selection : set.getSelections()) {
      if (selection instanceof Field field
          && times.merge(field.getResultKey(), 1, Integer::sum) > limits.repetitions()) {
        throw new OperationRefused(
            "FIELD_REPEATED",
            "One selection repeats a field more than " + limits.repetitions() + " times.");
      }
      directives((DirectivesContainer<?>) selection);
      if (selection instanceof SelectionSetContainer<?> container) {
        selections(container.getSelectionSet());
      }
    }
  }

  private void directives(DirectivesContainer<?> place) {
    if (place.getDirectives().size() > limits.directives()) {
      throw new OperationRefused(
          "TOO_MANY_DIRECTIVES",
          "One place of the document has more than " + limits.directives() + " directives.");
    }
  }
}
