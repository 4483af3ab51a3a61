package io.dateline.gateway.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import io.dateline.gateway.limits.ExpandedShape.Size;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The limits that depend on the document alone and not on its variables. */
@Singleton
public class DocumentLimits {

  private final LimitSettings limits;
  private final boolean introspection;
  private final WrittenShape written;

  /**
   * Creates the limits.
   *
   * @param introspection If true, clients may query the schema. If false, the gateway refuses
   *     introspection and does not serve {@code /graphql/schema.graphql}. The default is true,
   *     because the schema contains no secrets.
   */
  DocumentLimits(
      LimitSettings limits,
      @ConfigProperty(name = "dateline.graphql.introspection", defaultValue = "true")
          boolean introspection) {
    this.limits = limits;
    this.introspection = introspection;
    this.written = new WrittenShape(limits);
  }

  /**
   * Checks the limits that need no schema, before the document is validated.
   *
   * @throws OperationRefused with the code of the limit
   */
  public void checkWritten(Document document) {
    written.check(document);
  }

  /**
   * Checks each operation of a valid document, with its fragments expanded.
   *
   * @throws OperationRefused with the code of the limit
   */
  public void checkExpanded(Document document) {
    Map<String, FragmentDefinition> fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    ExpandedShape shape = new ExpandedShape(fragments);
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      Size size = shape.of(operation.getSelectionSet());
      atMost(size.depth(), limits.depth(), "QUERY_TOO_DEEP", "levels");
      atMost(size.fields(), limits.fields(), "TOO_MANY_FIELDS", "fields");
      atMost(size.aliases(), limits.aliases(), "TOO_MANY_ALIASES", "aliases");
      atMost(size.roots(), limits.rootFields(), "TOO_MANY_ROOT_FIELDS", "root fields");
      if (size.introspects()) {
        checkIntrospection(operation, shape);
      }
    }
  }

  private void checkIntrospection(OperationDefinition operation, ExpandedShape shape) {
    if (!introspection) {
      throw new OperationRefused(
          "INTROSPECTION_DISABLED", "This gateway does not answer queries of its schema.");
    }
    // Only a path below the schema counts, because a type of the gateway may have a field called
    // "fields" one day. A path that comes from a fragment at the root is counted together with
    // everything beside it.
    boolean direct =
        operation.getSelectionSet().getSelections().stream().allMatch(Field.class::isInstance);
    int circles =
        direct
            ? operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .filter(field -> field.getName().startsWith("__"))
                .mapToInt(field -> shape.of(field.getSelectionSet()).circles())
                .max()
                .orElse(0)
            : shape.of(operation.getSelectionSet()).circles();
    if (circles > 1) {
      throw new OperationRefused(
          "INTROSPECTION_TOO_DEEP",
          "The query of the schema goes in circles: it selects fields of fields.");
    }
  }

  private static void atMost(long count, int limit, String code, String what) {
    if (count > limit) {
      throw new OperationRefused(code, "More than " + limit + " " + what + ".");
    }
  }
}
