/**
 * Quotes and their speakers: the GraphQL types, the fields that return them, and the requests to
 * entities-service.
 *
 * <p>{@code Quote} is the GraphQL type; {@code QuoteQueries} resolves fields; {@code QuoteLoader}
 * reads quotes through the table {@code QuoteEndpoints}. May use {@code articles}, {@code
 * entities}, {@code mentions}, {@code calls}, {@code failure}, {@code identity}, {@code paging} and
 * {@code batch}.
 */
package io.dateline.gateway.quotes;
