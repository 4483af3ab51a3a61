package io.dateline.gateway.endpoint;

import graphql.execution.preparsed.PreparsedDocumentEntry;

/**
 * An operation that may be executed, as far as documents can tell.
 *
 * @param text the document as it was written
 * @param cost what it costs at most
 */
record Operation(
    GraphQlRequest request, String text, PreparsedDocumentEntry document, Kind kind, int cost) {

  enum Kind {
    QUERY,
    MUTATION,
    SUBSCRIPTION
  }
}
