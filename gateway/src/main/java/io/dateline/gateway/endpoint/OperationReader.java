package io.dateline.gateway.endpoint;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.UnknownOperationException;
import graphql.execution.ValuesResolver;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.AstPrinter;
import graphql.language.NodeUtil;
import graphql.language.NodeUtil.GetOperationResult;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import io.dateline.gateway.limits.ArgumentChecks;
import io.dateline.gateway.limits.LimitSettings;
import io.dateline.gateway.limits.OperationCost;
import io.dateline.gateway.limits.OperationRefused;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Creates the operation of a request, or the errors why it may not be executed. */
@Singleton
class OperationReader {

  private final PersistedDocuments named;
  private final Documents documents;
  private final GraphQLSchema schema;
  private final LimitSettings limits;
  private final ArgumentChecks checks;

  OperationReader(
      PersistedDocuments named,
      Documents documents,
      ServedSchema served,
      LimitSettings limits,
      ArgumentChecks checks) {
    this.checks = checks;
    this.named = named;
    this.documents = documents;
    this.schema = served.schema();
    this.limits = limits;
  }

  /**
   * Returns the operation of a request, with the text of its document.
   *
   * @throws NotExecutable with the errors for the client
   */
  Operation of(GraphQlRequest request) throws NotExecutable {
    String text = named.textOf(request);
    PreparsedDocumentEntry document = documents.get(text);
    if (document.hasErrors()) {
      throw new NotExecutable(
          ErrorJson.toJson(
              document.getErrors(), message -> TypeExamples.withValues(schema, message)));
    }
    named.remember(request);
    GetOperationResult chosen = choose(document, request.operationName());
    int cost = cost(chosen, coerced(chosen.operationDefinition, request.variables()));
    if (cost > limits.cost()) {
      throw new NotExecutable(
          ErrorJson.of(
              "QUERY_TOO_COSTLY",
              "The operation costs " + cost + "; at most " + limits.cost() + " are allowed."));
    }
    Operation.Kind kind = Operation.Kind.valueOf(chosen.operationDefinition.getOperation().name());
    return new Operation(request, text, document, kind, cost);
  }

  private int cost(GetOperationResult chosen, CoercedVariables variables) throws NotExecutable {
    try {
      return OperationCost.of(
          schema, chosen.operationDefinition, chosen.fragmentsByName, variables, checks);
    } catch (OperationRefused e) {
      throw new NotExecutable(ErrorJson.toJson(List.of(e)));
    } catch (GraphQLException e) {
      throw invalid("An argument does not have the form that its type requires.");
    }
  }

  /** Converts the variables to their types, as the fields will get them. */
  private CoercedVariables coerced(OperationDefinition operation, Map<String, Object> given)
      throws NotExecutable {
    RawVariables raw = RawVariables.of(given);
    Map<String, Object> coerced = new LinkedHashMap<>();
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      try {
        coerced.putAll(
            ValuesResolver.coerceVariableValues(
                    schema,
                    List.of(variable),
                    raw,
                    GraphQLContext.getDefault(),
                    ErrorLanguage.ENGLISH)
                .toMap());
      } catch (GraphQLException e) {
        throw invalid(
            "The variable "
                + variable.getName()
                + " does not have a value of the type "
                + AstPrinter.printAstCompact(variable.getType())
                + ". "
                + TypeExamples.of(schema, variable.getType()));
      }
    }
    return CoercedVariables.of(coerced);
  }

  private static NotExecutable invalid(String message) {
    return new NotExecutable(ErrorJson.of("GRAPHQL_VALIDATION_FAILED", message));
  }

  private static GetOperationResult choose(PreparsedDocumentEntry document, String name)
      throws NotExecutable {
    try {
      return NodeUtil.getOperation(document.getDocument(), name);
    } catch (UnknownOperationException e) {
      throw new NotExecutable(ErrorJson.of("UNKNOWN_OPERATION", e.getMessage()));
    }
  }
}
