package io.dateline.gateway.endpoint;

import graphql.execution.preparsed.PreparsedDocumentEntry;

/**
 * A checked operation that may be executed.
 *
 * @param text the document as the client wrote it
 * @param cost the maximum cost of the operation, in nodes
 */
record Operation(
    GraphQlRequest request, String text, PreparsedDocumentEntry document, Kind kind, int cost) {

  enum Kind {
    QUERY,
    MUTATION,
    SUBSCRIPTION
  }
}
