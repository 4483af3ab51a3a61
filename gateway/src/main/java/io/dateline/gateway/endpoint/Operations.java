package io.dateline.gateway.endpoint;

import graphql.execution.UnknownOperationException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.NodeUtil;
import graphql.language.NodeUtil.GetOperationResult;
import graphql.schema.GraphQLSchema;
import io.dateline.gateway.limits.Limits;
import io.dateline.gateway.limits.OperationCost;
import jakarta.inject.Singleton;

/** Makes of a request an operation that may be executed, or says why there is none. */
@Singleton
class Operations {

  private final NamedDocuments named;
  private final Documents documents;
  private final GraphQLSchema schema;
  private final Limits limits;

  Operations(NamedDocuments named, Documents documents, ServedSchema served, Limits limits) {
    this.named = named;
    this.documents = documents;
    this.schema = served.schema();
    this.limits = limits;
  }

  /**
   * The operation of a request, with the text of its document.
   *
   * @throws NotExecutable with the errors to answer
   */
  Operation of(GraphQlRequest request) throws NotExecutable {
    String text = named.textOf(request);
    PreparsedDocumentEntry document = documents.get(text);
    if (document.hasErrors()) {
      throw new NotExecutable(Errors.toJson(document.getErrors()));
    }
    named.remember(request);
    GetOperationResult chosen = choose(document, request.operationName());
    int cost =
        OperationCost.of(
            schema, chosen.operationDefinition, chosen.fragmentsByName, request.variables());
    if (cost > limits.cost()) {
      throw new NotExecutable(
          Errors.of(
              "QUERY_TOO_COSTLY",
              "The operation costs " + cost + "; " + limits.cost() + " are allowed."));
    }
    Operation.Kind kind = Operation.Kind.valueOf(chosen.operationDefinition.getOperation().name());
    return new Operation(request, text, document, kind, cost);
  }

  private static GetOperationResult choose(PreparsedDocumentEntry document, String name)
      throws NotExecutable {
    try {
      return NodeUtil.getOperation(document.getDocument(), name);
    } catch (UnknownOperationException e) {
      throw new NotExecutable(Errors.of("UNKNOWN_OPERATION", e.getMessage()));
    }
  }
}
